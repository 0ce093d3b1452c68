import { describe, expect, it } from 'vitest';
import { procedures } from '../../../src/data/procedure-library';
import { addWorkdays } from '../../../src/domain/calendar/workdays';
import { createWorkCalendar } from '../../../src/domain/calendar/work-calendar';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { possibleEvents, type PossibleEvent } from '../../../src/domain/filings/possible-events';
import type { ProcedureEvent } from '../../../src/domain/procedures/event';
import { placeEvents } from '../../../src/domain/procedures/place-events';
import { present } from '../../builders/catalogue';

const day = parsePlainDate('2026-03-02');
const later = parsePlainDate('2026-03-30');
const procedureOf = (id: string) => present(procedures.find((each) => each.id === id));
const registration = procedureOf('device2-registration');
const event = (kind: ProcedureEvent['kind'], stepId?: string): ProcedureEvent => ({
  kind,
  on: day,
  ...(stepId !== undefined && { stepId }),
});
const inShort = (events: readonly PossibleEvent[]) =>
  events.map(({ kind, stepId }) => (stepId === undefined ? kind : `${kind} ${stepId}`));

describe('what may have happened next', () => {
  it('is at first that it was submitted, and nothing else', () => {
    expect(inShort(possibleEvents(registration, [], day))).toEqual(['submitted']);
  });

  it('comes in the order of the procedure', () => {
    const events = [event('submitted'), event('accepted')];
    expect(inShort(possibleEvents(registration, events, later))).toEqual([
      'decided transfer',
      'decided review',
      'correction-requested review',
      'clock-stopped review',
      'decided',
    ]);
  });

  it('is only the way on where corrections are waited for', () => {
    const events = [event('submitted'), event('correction-requested', 'acceptance')];
    expect(inShort(possibleEvents(registration, events, later))).toEqual([
      'correction-supplied acceptance',
    ]);
  });

  it('names the step that an event ends, and not the one that it begins', () => {
    const [submitted] = possibleEvents(registration, [], day);
    expect(submitted?.step).toBeUndefined();
    const [accepted] = possibleEvents(registration, [event('submitted')], later);
    expect(accepted?.step?.id).toBe('acceptance');
  });

  it('holds what begins a step although it ends none', () => {
    const found = possibleEvents(procedureOf('device-testing'), [event('submitted')], later);
    expect(inShort(found)).toContain('accepted');
  });

  it('is nothing before the day of what has happened, and nothing beside a contradiction', () => {
    const events = [event('submitted'), event('accepted')];
    expect(possibleEvents(registration, events, parsePlainDate('2026-02-02'))).toEqual([]);
    expect(possibleEvents(registration, [event('accepted')], later)).toEqual([]);
  });

  it('is anything once for a card, whose order nobody knows', () => {
    const card = procedureOf('device-innovation-review');
    expect(inShort(possibleEvents(card, [event('decided')], day))).toEqual([
      'submitted',
      'accepted',
      'correction-requested',
      'correction-supplied',
      'issued',
    ]);
  });
});

const calendar = createWorkCalendar([]);

for (const procedure of procedures) {
  if (procedure.kind === 'card') continue;
  it(`leads through ${procedure.id} to its end, and whatever is offered is possible`, () => {
    const events: ProcedureEvent[] = [];
    let on = day;
    for (let taken = 0; taken < 30; taken += 1) {
      const found = possibleEvents(procedure, events, on);
      const added = found.map(({ kind, stepId }) => ({
        kind,
        on,
        ...(stepId !== undefined && { stepId }),
      }));
      for (const each of added) placeEvents(procedure, [...events, each]);
      const next = added.find(({ kind }) => !/requested|stopped/.test(kind));
      if (!next) break;
      events.push(next);
      on = addWorkdays(calendar, on, 1).date;
    }
    const times = placeEvents(procedure, events);
    const open = times.filter(
      ({ step, start, end, overBy }) =>
        (end ?? overBy) === undefined && (start !== undefined || step.optional === undefined),
    );
    expect(open.map(({ step }) => step.id)).toEqual([]);
  });
}
