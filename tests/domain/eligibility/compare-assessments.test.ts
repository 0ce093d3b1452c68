import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { dateOf, dayNumber } from '../../../src/domain/calendar/day-number';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { assess } from '../../../src/domain/eligibility/assess';
import {
  compareAssessments,
  type Difference,
} from '../../../src/domain/eligibility/compare-assessments';
import { createEngine, type Engine } from '../../../src/domain/eligibility/engine';
import { turningDays } from '../../../src/domain/policy/turning-days';
import type { Facts, Profile } from '../../../src/domain/profile/profile';
import {
  calendarDay,
  documentOf,
  engineOf,
  measureOf,
  only,
  provisionOf,
  termOf,
  validityOf,
  yes,
  yesNo,
  type Parts,
} from '../../builders/catalogue';
import { profiles } from '../../builders/profiles';
import { check } from '../../setup/fast-check';

const firm = (facts: Facts): Profile => ({
  enterprise: { facts },
  products: [],
  productsComplete: true,
});

const judged = (engine: Engine, profile: Profile, day: string) => ({
  engine,
  assessment: assess(engine, profile, day),
});

const told = (differences: readonly Difference[]) =>
  differences.map(({ measure, before, after, reason }) => [measure.id, before, after, reason.kind]);

describe('one profile on two days', () => {
  const engine = engineOf({
    facts: [yesNo('maker')],
    documents: [
      documentOf('2026', [measureOf('2026-01', [provisionOf('new', yes('maker'))])], {
        validity: validityOf('2026-01-21'),
      }),
      documentOf(
        '2021',
        [measureOf('2021-01', [provisionOf('old', yes('maker'))]), measureOf('2021-02', [])],
        { validity: validityOf('2021-12-01', '2025-12-31') },
      ),
    ],
  });
  const between = (from: string, to: string) =>
    compareAssessments(
      judged(engine, firm({ maker: true }), from),
      judged(engine, firm({ maker: true }), to),
    );

  it('a verdict that changes does so because of its document', () => {
    const differences = between('2025-12-31', '2026-01-21');
    expect(told(differences)).toEqual([
      ['2026-01', 'not-yet', 'eligible', 'force'],
      ['2021-01', 'eligible', 'lapsed', 'force'],
      ['2021-02', 'nothing-to-apply', 'lapsed', 'force'],
    ]);
    expect(differences[1]?.reason).toMatchObject({
      document: { id: '2021' },
      before: 'in-force',
      after: 'lapsed',
    });
  });

  it('the last day in force and the day before it are alike', () => {
    expect(between('2025-12-30', '2025-12-31')).toEqual([]);
  });
});

describe('one profile by two catalogues', () => {
  const DAY = '2026-03-01';
  const before: Parts = {
    facts: [yesNo('maker'), calendarDay('since')],
    documents: [
      documentOf('d', [
        measureOf('stays', [provisionOf('stays-a', yes('maker'))]),
        measureOf('turns', [
          provisionOf('turns-a', yes('maker')),
          provisionOf('turns-b', { not: yes('maker') }),
        ]),
        measureOf('goes', [provisionOf('goes-a', yes('maker'))]),
      ]),
    ],
  };
  const after: Parts = {
    facts: [yesNo('maker'), calendarDay('since')],
    terms: [termOf('young', { fact: 'since', after: '2025-01-01' })],
    documents: [
      documentOf('d', [
        measureOf('comes', [provisionOf('comes-a', yes('maker'))]),
        measureOf('stays', [provisionOf('stays-a', yes('maker'))]),
        measureOf('turns', [
          provisionOf('turns-a', {
            all: [yes('maker'), { clause: '3.', fact: 'since', before: '2024-01-01' }],
          }),
        ]),
      ]),
    ],
  };
  const compared = compareAssessments(
    judged(engineOf(before), firm({ maker: true }), DAY),
    judged(engineOf(after), firm({ maker: true, since: '2025-05-05' }), DAY),
  );

  it('tells what is new, what turned and what is gone, in this order', () => {
    expect(told(compared)).toEqual([
      ['comes', undefined, 'eligible', 'new'],
      ['turns', 'eligible', 'ineligible', 'conditions'],
      ['goes', 'eligible', undefined, 'gone'],
    ]);
  });

  it('names the provisions that turned, and the condition of the text that did it', () => {
    const reason = compared.find(({ measure }) => measure.id === 'turns')?.reason;
    const provisions = reason?.kind === 'conditions' ? reason.provisions : [];
    expect(provisions.map(({ provision, ...verdicts }) => [provision.id, verdicts])).toMatchObject([
      ['turns-a', { before: 'eligible', after: 'ineligible' }],
      ['turns-b', { before: 'ineligible', after: undefined, reasons: [] }],
    ]);
    expect(only(provisions[0]?.reasons ?? [])).toMatchObject({ clause: '3.', fact: 'since' });
  });
});

describe('every profile', () => {
  const NOBODY = { enterprise: { facts: {} }, products: [] };
  const engine = createEngine(catalogue);
  const turning = new Set(turningDays(engine).map(({ day }) => day));
  const first = dayNumber(parsePlainDate('2021-11-01'));
  const last = dayNumber(parsePlainDate('2032-12-31'));
  // Half of the days are near one on which something may change.
  const days = fc.oneof(
    fc.integer({ min: first, max: last }),
    fc
      .tuple(fc.constantFrom(...turning), fc.integer({ min: -2, max: 2 }))
      .map(([day, away]) => dayNumber(day) + away),
  );

  it('has other verdicts than the day before only on a day that is named, because of a document', () => {
    check(
      fc.property(profiles, days, (profile, number) => {
        const day = dateOf(number);
        const differences = compareAssessments(
          judged(engine, profile, dateOf(number - 1)),
          judged(engine, profile, day),
        );
        if (differences.length > 0) expect(turning).toContain(day);
        expect(differences.every(({ reason }) => reason.kind === 'force')).toBe(true);
      }),
    );
  });

  it('has other verdicts on the days on which a document begins or ends', () => {
    const changes = [...turning].map(
      (day) =>
        compareAssessments(
          judged(engine, NOBODY, dateOf(dayNumber(day) - 1)),
          judged(engine, NOBODY, day),
        ).length,
    );
    expect(Math.max(...changes)).toBeGreaterThan(0);
  });
});
