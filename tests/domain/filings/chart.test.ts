import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { holidayYears } from '../../../src/data/holidays';
import { procedures, regulations } from '../../../src/data/procedure-library';
import { createWorkCalendar } from '../../../src/domain/calendar/work-calendar';
import { chartOf, type Chart } from '../../../src/domain/filings/chart';
import type { EnteredEvent } from '../../../src/domain/procedures/event';
import { planProcedure } from '../../../src/domain/procedures/plan-procedure';
import { present } from '../../builders/catalogue';
import { at } from '../../builders/filing';

const calendar = createWorkCalendar(holidayYears);
const library = { procedures, regulations, facts: catalogue.facts };

function draw(id: string, events: readonly EnteredEvent[], asOf: string, variant = {}) {
  const procedure = present(procedures.find((each) => each.id === id));
  if (procedure.kind === 'card') throw new TypeError('A card has no picture.');
  return chartOf(calendar, procedure, planProcedure(library, calendar, id, variant, events, asOf));
}

const row = ({ rows }: Chart, id: string) => present(rows.find(({ step }) => step.id === id));
const ACCEPTED = [at('submitted', '2026-03-02'), at('accepted', '2026-03-06')];

it('draws nothing as long as no step has a day', () => {
  expect(draw('device2-registration', [], '2026-03-02')).toBeUndefined();
});

it('draws target, statutory limit and what was used as three spans', () => {
  const chart = present(draw('device2-registration', ACCEPTED, '2026-04-09'));
  expect(row(chart, 'review')).toMatchObject({
    target: { from: '2026-03-06', until: '2026-05-07' },
    statutory: { from: '2026-03-06', until: '2026-06-03' },
    actual: { from: '2026-03-06', until: '2026-04-09' },
  });
  expect(chart.from <= '2026-03-02' && chart.until >= '2026-06-03').toBe(true);
});

it('draws no span for a step that has not begun', () => {
  const chart = present(draw('device2-registration', ACCEPTED, '2026-04-09'));
  const { step: _step, planned: _planned, ...spans } = row(chart, 'decision');
  expect(spans).toEqual({ pauses: [] });
});

it('leaves out what was not called for', () => {
  const chart = present(draw('device2-registration', ACCEPTED, '2026-04-09'));
  expect(chart.rows.map(({ step }) => step.id)).not.toContain('correction');
});

it('marks what lies behind the statutory day, but never of an internal step', () => {
  const events = [at('submitted', '2026-03-02')];
  const chart = present(draw('device-export-certificate', events, '2026-04-10'));
  expect(row(chart, 'handling').over).toEqual({ from: '2026-03-31', until: '2026-04-10' });
  const late = present(draw('device2-registration', ACCEPTED, '2026-04-09'));
  expect(row(late, 'transfer').over).toBeUndefined();
  expect(row(late, 'transfer').actual).toBeUndefined();
});

it('draws where the clock stood, until today as long as it stands', () => {
  const events = [...ACCEPTED, at('clock-stopped', '2026-03-20', 'review')];
  const chart = present(draw('device2-registration', events, '2026-04-09'));
  expect(row(chart, 'review').pauses).toEqual([{ from: '2026-03-20', until: '2026-04-09' }]);
});

it('shows weekends where there is room, longer holidays where there is some, and else none', () => {
  const short = present(draw('device2-registration', ACCEPTED, '2026-04-09'));
  expect(short.shown).toBe('all');
  expect(short.daysOff).toContainEqual({ from: '2026-03-07', until: '2026-03-08' });
  const longer = present(draw('drug-marketing', ACCEPTED, '2026-04-09'));
  expect(longer.shown).toBe('holidays');
  expect(longer.daysOff).toContainEqual({ from: '2026-10-01', until: '2026-10-07' });
  expect(longer.daysOff).not.toContainEqual({ from: '2026-03-07', until: '2026-03-08' });
  const renewal = draw('device2-renewal', [], '2026-04-09', { expiresOn: '2031-01-31' });
  expect(present(renewal)).toMatchObject({ shown: 'none', daysOff: [] });
});

it('is provisional from the first year whose days off are not published', () => {
  const chart = present(draw('drug-marketing', ACCEPTED, '2026-10-09'));
  expect(chart.provisionalFrom).toBe('2027-01-01');
  const before = present(draw('device2-registration', ACCEPTED, '2026-04-09'));
  expect(before).not.toHaveProperty('provisionalFrom');
});

it('lets a year to answer run out of the picture', () => {
  const events = [...ACCEPTED, at('correction-requested', '2026-03-20', 'review')];
  const chart = present(draw('device2-registration', events, '2026-04-09'));
  expect(row(chart, 'correction').statutory?.until).toBe('2027-03-22');
  expect(chart.until < '2026-06-01').toBe(true);
});

it('has at most a handful of ticks, in order and inside', () => {
  for (const [asOf, expiresOn] of [
    ['2026-04-09', '2026-11-01'],
    ['2026-04-09', '2027-10-01'],
    ['2026-04-09', '2034-10-01'],
  ] as const) {
    const chart = present(draw('device2-renewal', [], asOf, { expiresOn }));
    expect(chart.ticks.length).toBeGreaterThan(1);
    expect(chart.ticks.length).toBeLessThanOrEqual(8);
    expect([...chart.ticks].sort()).toEqual(chart.ticks);
    expect(chart.ticks.every((tick) => tick >= chart.from && tick <= chart.until)).toBe(true);
  }
});
