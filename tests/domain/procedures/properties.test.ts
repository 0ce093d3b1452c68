import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EVENT_KINDS, type EnteredEvent } from '../../../src/domain/procedures/event';
import type { ProcedurePlan } from '../../../src/domain/procedures/plan';
import { catalogue, countWorkdays, addWorkdays, planProcedure } from '../../../src/headless';
import { present } from '../../builders/catalogue';
import { stepOf } from '../../builders/filing';
import { check, numRuns } from '../../setup/fast-check';

vi.setConfig({ testTimeout: 20_000 + numRuns * 200 });

const AS_OF = '2026-06-01';

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const plans = catalogue.procedures.flatMap((procedure) =>
  procedure.kind === 'plan' ? [procedure] : [],
);

/** Answers to every key of a procedure, so that every limit is known. */
const variantOf = ({ variants }: (typeof plans)[number]) =>
  Object.fromEntries(
    variants.map((key) => {
      if ('key' in key) return [key.key, key.type === 'day' ? '2026-10-30' : key.default];
      const fact = present(catalogue.facts.find(({ id }) => id === key.fact));
      return [key.fact, key.only?.[0] ?? fact.options?.[0]?.value ?? false];
    }),
  );

const planOf = (
  procedure: (typeof plans)[number],
  events: readonly EnteredEvent[],
  asOf = AS_OF,
): ProcedurePlan => planProcedure(procedure.id, variantOf(procedure), events, asOf);

/** A plan, or that the events are impossible. */
function tried(
  procedure: (typeof plans)[number],
  events: readonly EnteredEvent[],
): ProcedurePlan | 'impossible' {
  try {
    return planOf(procedure, events);
  } catch (error) {
    if (error instanceof RangeError) return 'impossible';
    throw error;
  }
}

/**
 * A history that is possible: kinds drawn one after the other, each on the same day as the last or
 * later; what the procedure does not take at that point is left out.
 */
const histories = fc
  .record({
    procedure: fc.constantFrom(...plans),
    start: fc.integer({ min: 0, max: 600 }).map((days) => dayAfter('2025-01-02', days)),
    draws: fc.array(
      fc.record({
        kind: fc.constantFrom(...EVENT_KINDS),
        gap: fc.integer({ min: 1, max: 45 }),
        step: fc.option(fc.nat({ max: 8 }), { nil: undefined, freq: 3 }),
      }),
      { minLength: 4, maxLength: 24 },
    ),
  })
  .map(({ procedure, start, draws }) => {
    let events: readonly EnteredEvent[] = [{ kind: 'submitted', on: start }];
    let day = start;
    for (const { kind, gap, step } of draws) {
      const stepId = step === undefined ? undefined : procedure.steps[step]?.id;
      const on = dayAfter(day, gap);
      const more = [...events, { kind, on, ...(stepId !== undefined && { stepId }) }];
      if (tried(procedure, more) === 'impossible') continue;
      events = more;
      day = on;
    }
    return { procedure, events };
  });

const dues = (plan: ProcedurePlan) =>
  plan.steps.flatMap(({ id, statutory, target }) => [
    ...(statutory?.due === undefined ? [] : [[`${id} by law`, statutory.due] as const]),
    ...(target?.due === undefined ? [] : [[`${id} as aimed`, target.due] as const]),
  ]);

/** Opening a stop later makes it shorter: what it stops is due earlier, and rightly so. */
const OPENS_A_STOP: readonly string[] = ['correction-requested', 'clock-stopped'];

describe('the histories of these tests', () => {
  it('reach every kind of event, and most procedures to their end', () => {
    const seen = new Set<string>();
    fc.sample(histories, { numRuns: 400, seed: 7 }).forEach(({ procedure, events }) => {
      events.forEach(({ kind, stepId }) => seen.add(stepId === undefined ? kind : `${kind} named`));
      if (planOf(procedure, events, '2030-01-01').steps.at(-1)?.status === 'done') {
        seen.add(`done ${procedure.id}`);
      }
    });
    expect([...EVENT_KINDS, 'decided named'].filter((kind) => !seen.has(kind))).toEqual([]);
    expect([...seen].filter((name) => name.startsWith('done ')).length).toBeGreaterThan(
      plans.length / 2,
    );
  });
});

describe('planProcedure', () => {
  it('never makes a due date earlier when an event comes later', () => {
    check(
      fc.property(histories, fc.nat(), fc.integer({ min: 1, max: 30 }), (history, pick, days) => {
        const { procedure, events } = history;
        const index = pick % events.length;
        const moved = events.map((event, at) =>
          at === index ? { ...event, on: dayAfter(event.on, days) } : event,
        );
        if (OPENS_A_STOP.includes(present(events[index]).kind)) return;
        const later = tried(procedure, moved);
        if (later === 'impossible') return;
        const after = new Map(dues(later));
        for (const [name, due] of dues(planOf(procedure, events))) {
          const then = after.get(name);
          if (then !== undefined) expect([name, then >= due]).toEqual([name, true]);
        }
      }),
    );
  });

  it('makes no deadline of the applicant earlier when a request comes later', () => {
    check(
      fc.property(histories, fc.nat(), fc.integer({ min: 1, max: 30 }), (history, pick, days) => {
        const { procedure, events } = history;
        const index = pick % events.length;
        const moved = events.map((event, at) =>
          at === index ? { ...event, on: dayAfter(event.on, days) } : event,
        );
        const later = tried(procedure, moved);
        if (later === 'impossible') return;
        for (const { id, actor, statutory } of planOf(procedure, events).steps) {
          const then = stepOf(later, id).statutory?.due;
          if (actor !== 'applicant' || !statutory?.due || !then) continue;
          expect([id, then >= statutory.due]).toEqual([id, true]);
        }
      }),
    );
  });

  it('moves a due date by exactly the working days of a stop', () => {
    const stoppable = plans.flatMap((procedure) =>
      procedure.steps
        .filter(({ stops }) => stops.length > 0)
        .map((step) => ({ procedure, stepId: step.id })),
    );
    expect(stoppable.length).toBeGreaterThan(5);
    check(
      fc.property(
        fc.constantFrom(...stoppable),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 1, max: 90 }),
        ({ procedure, stepId }, start, before, length) => {
          const submitted = dayAfter('2024-01-02', start);
          const accepted = dayAfter(submitted, 2);
          const stopped = dayAfter(accepted, before);
          const resumed = dayAfter(stopped, length);
          const events: readonly EnteredEvent[] = [
            { kind: 'submitted', on: submitted },
            { kind: 'accepted', on: accepted },
          ];
          const stop = (until: string): readonly EnteredEvent[] => [
            ...events,
            { kind: 'clock-stopped', on: stopped, stepId },
            { kind: 'clock-resumed', on: until, stepId },
          ];
          const whole = stepOf(planOf(procedure, events), stepId);
          const later = stepOf(planOf(procedure, stop(resumed)), stepId);
          const { days } = countWorkdays(stopped, resumed);
          for (const which of ['statutory', 'target'] as const) {
            const due = whole[which]?.due;
            // A target of a few days may have run out before the stop; then it stays where it is.
            if (due === undefined || due <= stopped) continue;
            const expected = days === 0 ? due : addWorkdays(due, days).date;
            expect([which, later[which]?.due]).toEqual([which, expected]);
          }
        },
      ),
    );
  });

  it('is what it was when the last event is taken back, and does not mind the order of entry', () => {
    check(
      fc.property(histories, fc.nat(), ({ procedure, events }, turn) => {
        const plan = planOf(procedure, events);
        const earlier = planOf(procedure, events.slice(0, -1));
        const entered = [
          ...events.slice(turn % events.length),
          ...events.slice(0, turn % events.length),
        ];
        expect(planOf(procedure, entered)).toEqual(plan);
        const without = entered.filter((event) => event !== events.at(-1));
        expect(planOf(procedure, without)).toEqual(earlier);
      }),
    );
  });

  it('gives no due date to what has not begun or whose clock stands', () => {
    check(
      fc.property(histories, ({ procedure, events }) => {
        for (const { statutory, target, startsOn, pauses, status } of planOf(procedure, events)
          .steps) {
          const counted = target?.due !== undefined;
          if (counted) expect(startsOn).toBeDefined();
          if (startsOn === undefined && status !== 'overdue' && status !== 'done') {
            // Only what is counted back from a day that was told is due without a start.
            expect(statutory?.due === undefined || statutory.due <= '2026-10-30').toBe(true);
          }
          const open = pauses.some(({ until }) => until === undefined);
          const ranOut = statutory?.due !== undefined && status === 'overdue';
          if (open && !ranOut) {
            const from = present(pauses.findLast(({ until }) => until === undefined)).from;
            expect(statutory?.due === undefined || statutory.due <= from).toBe(true);
          }
        }
      }),
    );
  });
});
