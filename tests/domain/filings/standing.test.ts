import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { holidayYears } from '../../../src/data/holidays';
import { procedures, regulations } from '../../../src/data/procedure-library';
import { createWorkCalendar } from '../../../src/domain/calendar/work-calendar';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { leftUntil, nextDeadline, standingsOf } from '../../../src/domain/filings/standing';
import type { EnteredEvent } from '../../../src/domain/procedures/event';
import { planProcedure } from '../../../src/domain/procedures/plan-procedure';
import { present } from '../../builders/catalogue';
import { at } from '../../builders/filing';

const calendar = createWorkCalendar(holidayYears);
const library = { procedures, regulations, facts: catalogue.facts };

function stand(id: string, events: readonly EnteredEvent[], asOf: string, variant = {}) {
  const procedure = present(procedures.find((each) => each.id === id));
  if (procedure.kind === 'card') throw new TypeError('A card has no plan.');
  const plan = planProcedure(library, calendar, id, variant, events, asOf);
  return standingsOf(calendar, procedure, plan);
}

const ACCEPTED = [at('submitted', '2026-03-02'), at('accepted', '2026-03-06')];

it('holds what is used, what is aimed at and what the law allows, each for itself', () => {
  const [review, ...others] = stand('device2-registration', ACCEPTED, '2026-04-09');
  expect(others).toEqual([]);
  expect(review).toMatchObject({
    step: { id: 'review' },
    status: 'running',
    used: { value: 23, unit: 'workday' },
    target: { value: 40, qualifier: '平均' },
    statutory: { value: 60 },
    left: { days: 37, unit: 'workday' },
  });
  expect(review).not.toHaveProperty('usedInAll');
});

it('tells what was used in all where a new round has begun since', () => {
  const events = [
    ...ACCEPTED,
    at('correction-requested', '2026-03-20', 'review'),
    at('correction-supplied', '2026-04-01', 'review'),
  ];
  const [review] = stand('device2-registration', events, '2026-04-09');
  expect(review).toMatchObject({ used: { value: 5 }, usedInAll: { value: 15 } });
});

it('says nothing of an internal step, of which nobody hears', () => {
  const steps = stand('device2-registration', ACCEPTED, '2026-04-09');
  expect(steps.map(({ step }) => step.id)).not.toContain('transfer');
});

it('counts below zero once the statutory day has passed', () => {
  const [certificate] = stand(
    'device-export-certificate',
    [at('submitted', '2026-03-02')],
    '2026-04-10',
  );
  expect(certificate).toMatchObject({ status: 'overdue', left: { unit: 'workday' } });
  expect(present(certificate?.left).days).toBeLessThan(0);
});

it('has no day as long as the clock stands', () => {
  const events = [...ACCEPTED, at('clock-stopped', '2026-03-20', 'review')];
  const [review] = stand('device2-registration', events, '2026-04-09');
  expect(review?.status).toBe('paused');
  expect(review).not.toHaveProperty('left');
  expect(nextDeadline(present(review && [review]))).toBeUndefined();
});

it('counts days where the limit is not one of working days', () => {
  const [apply] = stand('device2-renewal', [], '2026-04-09', { expiresOn: '2026-12-31' });
  expect(apply).toMatchObject({ step: { id: 'apply' }, left: { days: 82, unit: 'day' } });
});

it('finds the day that comes first', () => {
  const standings = stand('device2-registration', ACCEPTED, '2026-04-09');
  expect(nextDeadline(standings)).toBe('2026-06-03');
  expect(nextDeadline([])).toBeUndefined();
});

it('counts none to the day itself, and working days over holidays', () => {
  const day = (text: string) => parsePlainDate(text);
  expect(leftUntil(calendar, day('2026-04-09'), day('2026-04-09'), 'workday').days).toBe(0);
  expect(leftUntil(calendar, day('2026-09-30'), day('2026-10-08'), 'workday').days).toBe(1);
  expect(leftUntil(calendar, day('2026-10-08'), day('2026-09-30'), 'workday').days).toBe(-1);
});
