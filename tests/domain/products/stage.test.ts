import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import type { Certificate, Filing } from '../../../src/domain/filings/filing';
import type { RenewalWindow } from '../../../src/domain/procedures/renewal-window';
import { stageOf, STAGES, WAY } from '../../../src/domain/products/stage';
import type { FactValue } from '../../../src/domain/profile/fact';
import { at } from '../../builders/filing';

const DAY = parsePlainDate('2026-11-22');

const filing = (procedure: string, ...events: ReturnType<typeof at>[]): Filing => ({
  id: procedure,
  company: 'c',
  product: 'p',
  procedure,
  version: 1,
  name: '',
  variant: {},
  events: events.map((event, index) => ({
    ...event,
    id: String(index),
    on: parsePlainDate(event.on),
  })),
  createdAt: 1,
});

const certificate = (kind: Certificate['kind'], expiresOn: string): Certificate => ({
  id: kind,
  company: 'c',
  product: 'p',
  kind,
  number: '',
  expiresOn: parsePlainDate(expiresOn),
  note: '',
});

const opening = (opens: string | undefined, closes: string): RenewalWindow => ({
  ...(opens !== undefined && { opens: parsePlainDate(opens) }),
  closes: parsePlainDate(closes),
  provisional: false,
  provisionalBecause: [],
  unpublishedYears: [],
  basis: '',
});

interface Given {
  readonly answers?: Readonly<Record<string, FactValue>>;
  readonly filings?: readonly Filing[];
  readonly certificates?: readonly Certificate[];
  readonly over?: readonly string[];
  readonly window?: RenewalWindow;
}

const stageFor = ({ answers = {}, over = [], window, ...given }: Given) =>
  stageOf(
    {
      answer: (id) => answers[id],
      filings: given.filings ?? [],
      certificates: given.certificates ?? [],
      isOver: ({ procedure }) => over.includes(procedure),
      windowOf: () => window ?? opening('2030-01-01', '2030-06-01'),
    },
    DAY,
  );

it('never guesses: without an answer, a filing or a certificate the stage is not answered', () => {
  expect(stageFor({})).toEqual({ stage: 'unanswered' });
  expect(stageFor({ filings: [filing('device2-registration')] }).stage).toBe('unanswered');
  expect(stageFor({ filings: [filing('drug-trial', at('submitted', '2026-11-01'))] }).stage).toBe(
    'unanswered',
  );
});

it('takes the answer of the check, whatever it is', () => {
  for (const stage of ['research', 'trial', 'submitted', 'approved', 'abroadOnly'] as const) {
    expect(stageFor({ answers: { 'product.stage': stage } })).toEqual({
      stage,
      because: { kind: 'answer' },
    });
  }
});

describe('an application for the market', () => {
  const registration = filing('device2-registration', at('submitted', '2026-11-01'));

  it('counts for more than an earlier answer once it is handed in', () => {
    expect(
      stageFor({ answers: { 'product.stage': 'research' }, filings: [registration] }),
    ).toMatchObject({ stage: 'submitted', because: { kind: 'filing' } });
    expect(
      stageFor({ answers: { 'product.stage': 'abroadOnly' }, filings: [registration] }).stage,
    ).toBe('submitted');
  });

  it('does not take an approval back', () => {
    const answers = { 'product.stage': 'approved' };
    expect(stageFor({ answers, filings: [registration] })).toEqual({
      stage: 'approved',
      because: { kind: 'answer' },
    });
  });

  it('is not handed in on a day to come, nor by a test that was', () => {
    const later = filing('device2-registration', at('submitted', '2026-11-23'));
    const test = filing('cosmetic-filing', at('submitted', '2026-11-01', 'testing'));
    expect(stageFor({ filings: [later, test] }).stage).toBe('unanswered');
  });

  it('proves no approval when it is over, because nobody has entered what was decided', () => {
    expect(stageFor({ filings: [registration], over: ['device2-registration'] }).stage).toBe(
      'submitted',
    );
  });
});

describe('a renewal', () => {
  const answers = { 'product.stage': 'approved' };

  it('is told by a filing that is not over', () => {
    const renewal = filing('device2-renewal');
    expect(stageFor({ answers, filings: [renewal] })).toMatchObject({
      stage: 'renewal',
      because: { kind: 'filing' },
    });
    expect(stageFor({ answers, filings: [renewal], over: ['device2-renewal'] }).stage).toBe(
      'approved',
    );
  });

  it('is told by the plan for what is approved, and by it alone for nothing else', () => {
    const planned = { 'plan.renewal': true };
    expect(stageFor({ answers: { ...answers, ...planned } })).toEqual({
      stage: 'renewal',
      because: { kind: 'plan' },
    });
    expect(stageFor({ answers: { 'product.stage': 'trial', ...planned } }).stage).toBe('trial');
    expect(stageFor({ answers: planned }).stage).toBe('unanswered');
  });

  it('is told by a certificate whose renewal has opened, closes soon or has been missed', () => {
    const own = [certificate('device-registration', '2027-06-01')];
    const windows: readonly (readonly [RenewalWindow, string])[] = [
      [opening('2026-11-22', '2027-01-01'), 'renewal'],
      [opening('2026-11-23', '2027-01-01'), 'approved'],
      [opening(undefined, '2027-02-20'), 'renewal'],
      [opening(undefined, '2027-02-21'), 'approved'],
      [{ unavailable: '', why: { zh: '' } }, 'approved'],
    ];
    for (const [window, stage] of windows) {
      expect(stageFor({ answers, certificates: own, window }).stage).toBe(stage);
    }
    const window = { unavailable: '', why: { zh: '' } };
    const expired = [certificate('hospital-preparation', '2026-11-21')];
    expect(stageFor({ certificates: expired, window }).stage).toBe('renewal');
  });
});

it('a certificate proves the approval; the licence of a plant proves nothing of a product', () => {
  expect(
    stageFor({ certificates: [certificate('drug-registration', '2030-12-01')] }),
  ).toMatchObject({ stage: 'approved', because: { kind: 'certificate' } });
  expect(stageFor({ certificates: [certificate('drug-production', '2030-12-01')] }).stage).toBe(
    'unanswered',
  );
});

it('nothing that is known sets a product back on its way', () => {
  const filings = ['drug-marketing', 'drug-reregistration', 'drug-trial'].map((id) =>
    filing(id, at('submitted', '2026-11-01')),
  );
  const rank = (stage: string) => WAY.findIndex((each) => each === stage);
  fc.assert(
    fc.property(
      fc.constantFrom(...STAGES, undefined),
      fc.subarray(filings),
      fc.subarray(filings),
      (answer, some, more) => {
        const answers = answer === undefined ? {} : { 'product.stage': answer };
        const few = stageFor({ answers, filings: some });
        const many = stageFor({ answers, filings: [...some, ...more] });
        expect(rank(many.stage)).toBeGreaterThanOrEqual(rank(few.stage));
      },
    ),
  );
});
