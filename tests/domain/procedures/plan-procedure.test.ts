import { describe, expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import { createWorkCalendar } from '../../../src/domain/calendar/work-calendar';
import type { EnteredEvent } from '../../../src/domain/procedures/event';
import {
  planProcedure,
  type ProcedureLibrary,
} from '../../../src/domain/procedures/plan-procedure';
import type { Step } from '../../../src/domain/procedures/procedure';
import { at, stepOf } from '../../builders/filing';
import { renewal, soundLibrary, source } from '../../builders/library';
import { soundInput } from '../../builders/lint-input';

const calendar = createWorkCalendar(holidayYears);
const library: ProcedureLibrary = { ...soundLibrary, facts: soundInput.catalogue.facts };

const plan = (
  events: readonly EnteredEvent[],
  asOf = '2026-03-20',
  given: Parameters<typeof planProcedure>[3] = {},
) => planProcedure(library, calendar, 'device2-renewal', given, events, asOf);

/** The same procedure with another review. */
const withReview = (extras: Partial<Step>): ProcedureLibrary => ({
  ...library,
  procedures: [
    {
      ...renewal,
      steps: renewal.steps.map((step) => (step.id === 'review' ? { ...step, ...extras } : step)),
    },
  ],
});

const SUBMITTED = at('submitted', '2026-03-02');

describe('planProcedure', () => {
  it('says which procedure, key or day there is not', () => {
    const of = (id: string, given = {}, asOf = '2026-03-20') =>
      planProcedure(library, calendar, id, given, [], asOf);
    expect(() => of('device4-registration')).toThrow(RangeError);
    expect(() => of('device4-registration')).toThrow('no procedure "device4-registration"');
    expect(() => of('device2-renewal', { pilot: true })).toThrow('does not depend on "pilot"');
    expect(() => of('device2-renewal', {}, '2026-13-01')).toThrow(RangeError);
    expect(() => of('device1-filing', { pilot: true })).toThrow(RangeError);
  });

  it('gives a card no step and no date, whatever has happened', () => {
    expect(
      planProcedure(library, calendar, 'device1-filing', {}, [SUBMITTED], '2026-03-20'),
    ).toEqual({
      procedureId: 'device1-filing',
      kind: 'card',
      version: 1,
      asOf: '2026-03-20',
      steps: [],
      missing: [],
    });
  });

  it('names what is missing and invents no date for it', () => {
    const open = plan([]);
    expect(open.missing).toEqual(['expiresOn']);
    expect(stepOf(open, 'apply')).toMatchObject({ status: 'waiting', statutory: { value: 30 } });
    expect(stepOf(open, 'apply').statutory).not.toHaveProperty('due');
    expect(stepOf(open, 'apply')).not.toHaveProperty('startsOn');
    expect(plan([], '2026-03-20', { expiresOn: '2026-12-31' }).missing).toEqual([]);
  });

  it('names the facts that a limit hangs on, and gives the step no length meanwhile', () => {
    const limits = [
      { value: 60, unit: 'workday' as const, source, when: { 'device.class': ['2'] } },
    ];
    const open = planProcedure(
      withReview({ limits }),
      calendar,
      'device2-renewal',
      {},
      [SUBMITTED],
      '2026-03-20',
    );
    expect(open.missing).toEqual(['expiresOn', 'device.class']);
    expect(stepOf(open, 'review')).not.toHaveProperty('statutory');
  });

  it('takes the limit of the variant', () => {
    expect(stepOf(plan([SUBMITTED]), 'review').statutory?.value).toBe(60);
    const priority = plan([SUBMITTED], '2026-03-20', { priority: true });
    expect(stepOf(priority, 'review').statutory?.value).toBe(30);
  });

  it('extends by a part of the limit, a begun day counting whole', () => {
    const part = [{ part: [1, 7], source }] as const;
    const correction = { then: { kind: 'extend', by: part }, source } as const;
    const extended = planProcedure(
      withReview({ correction }),
      calendar,
      'device2-renewal',
      {},
      [
        SUBMITTED,
        at('correction-requested', '2026-03-03'),
        at('correction-supplied', '2026-03-04'),
      ],
      '2026-03-20',
    );
    // 60 / 7 = 8.57, so 9 more.
    expect(stepOf(extended, 'review').statutory?.value).toBe(69);
  });

  it('is running on its last day and overdue on the next', () => {
    // 2 March and 60 working days: 21 in March, 21 in April (42), 18 in May to the 29th (18 of 19).
    const due = stepOf(plan([SUBMITTED]), 'review').statutory?.due ?? '';
    expect(due).toBe('2026-05-28');
    expect(stepOf(plan([SUBMITTED], due), 'review').status).toBe('running');
    expect(stepOf(plan([SUBMITTED], '2026-05-29'), 'review').status).toBe('overdue');
  });

  it('is not overdue for a target that has passed', () => {
    expect(stepOf(plan([SUBMITTED], '2026-05-20'), 'review')).toMatchObject({
      status: 'running',
      target: { due: '2026-04-28' },
    });
  });

  it('never calls a step overdue of whose end nobody is told, nor counts it', () => {
    const internal = planProcedure(
      withReview({ internal: true }),
      calendar,
      'device2-renewal',
      {},
      [SUBMITTED],
      '2026-12-01',
    );
    expect(stepOf(internal, 'review').status).toBe('running');
    expect(stepOf(internal, 'review')).not.toHaveProperty('soFar');
  });

  it('takes events after the day as planned: dates follow them, nothing has begun', () => {
    const planned = plan([at('submitted', '2026-04-01')]);
    expect(stepOf(planned, 'review')).toMatchObject({
      status: 'waiting',
      startsOn: '2026-04-01',
      target: { due: '2026-06-01' },
    });
    const decided = [SUBMITTED, at('decided', '2026-04-01')];
    expect(stepOf(plan(decided), 'review').status).toBe('running');
    expect(stepOf(plan(decided, '2026-04-01'), 'review').status).toBe('done');
  });

  it('stands only on the days of a pause', () => {
    const events = [
      SUBMITTED,
      at('clock-stopped', '2026-03-10'),
      at('clock-resumed', '2026-03-18'),
    ];
    const statusOn = (asOf: string) => stepOf(plan(events, asOf), 'review').status;
    expect(['2026-03-09', '2026-03-10', '2026-03-17', '2026-03-18'].map(statusOn)).toEqual([
      'running',
      'paused',
      'paused',
      'running',
    ]);
    expect(stepOf(plan(events, '2026-03-17'), 'review').soFar?.used).toBe(6);
  });

  it('marks what was not called for', () => {
    expect(stepOf(plan([SUBMITTED]), 'correction')).toMatchObject({
      status: 'waiting',
      uncalled: true,
    });
    const asked = plan([SUBMITTED, at('correction-requested', '2026-03-10')]);
    expect(stepOf(asked, 'correction')).not.toHaveProperty('uncalled');
    expect(stepOf(asked, 'correction')).toMatchObject({
      status: 'running',
      soFar: { used: 10, unit: 'day' },
    });
  });

  it('moves a year’s end off a day off, and says why a date may still move', () => {
    // 2 May 2026 is off; the first working day after it is 6 May.
    const asked = plan([at('submitted', '2025-04-01'), at('correction-requested', '2025-05-02')]);
    expect(stepOf(asked, 'correction').statutory).toMatchObject({
      due: '2026-05-06',
      provisional: false,
    });
  });

  it('is provisional where the source is second-hand, with that reason', () => {
    const limits = [
      { value: 60, unit: 'workday' as const, source: { ...source, tier: 'C' as const } },
    ];
    const provisional = planProcedure(
      withReview({ limits }),
      calendar,
      'device2-renewal',
      {},
      [SUBMITTED],
      '2026-03-20',
    );
    expect(stepOf(provisional, 'review').statutory).toMatchObject({
      provisional: true,
      provisionalBecause: ['source'],
    });
  });

  it('cites regulation, number and article', () => {
    expect(stepOf(plan([]), 'review').statutory?.basis).toBe('《某办法》（令第1号）第一条');
    const unknown = withReview({
      limits: [{ value: 60, unit: 'workday', source: { ...source, regulation: 'order-9' } }],
    });
    expect(() => planProcedure(unknown, calendar, 'device2-renewal', {}, [], '2026-03-20')).toThrow(
      'There is no regulation "order-9".',
    );
  });
});
