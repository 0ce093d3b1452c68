import { describe, expect, it } from 'vitest';
import type { EnteredEvent } from '../../../src/domain/procedures/event';
import { ImpossibleEvents } from '../../../src/domain/procedures/impossible';
import { placeEvents } from '../../../src/domain/procedures/place-events';
import type { FullPlan } from '../../../src/domain/procedures/procedure';
import { present } from '../../builders/catalogue';
import { at } from '../../builders/filing';
import { source, stepWith } from '../../builders/library';
import { textOf } from '../../builders/catalogue';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';

const stop = { reason: textOf('核查'), source };

/** Acceptance, handing over, a review that can stand, an inspection, decision, certificate. */
const procedure: FullPlan = {
  id: 'device2-registration',
  kind: 'plan',
  title: textOf('注册'),
  acceptedBy: textOf('某局'),
  summary: textOf('注册'),
  notes: [],
  variants: [],
  sources: [source],
  version: 1,
  checkedOn: parsePlainDate('2026-11-22'),
  papers: [],
  steps: [
    stepWith('acceptance', {
      startsWith: [{ event: 'submitted' }],
      endsWith: { event: 'accepted' },
      correction: { then: { kind: 'resume' }, source },
    }),
    stepWith('transfer', { startsWith: [{ event: 'accepted' }] }),
    stepWith('review', {
      startsWith: [{ step: 'transfer' }, { event: 'accepted' }],
      correction: { answeredBy: 'correction', then: { kind: 'resume' }, source },
      stops: [stop],
    }),
    stepWith('inspection', { startsWith: [{ step: 'transfer' }], optional: true, stops: [stop] }),
    stepWith('correction', {
      actor: 'applicant',
      optional: true,
      startsWith: [{ event: 'correction-requested' }],
      endsWith: { event: 'correction-supplied' },
    }),
    stepWith('decision', { startsWith: [{ step: 'review' }], endsWith: { event: 'decided' } }),
    stepWith('certificate', {
      startsWith: [{ event: 'decided' }],
      endsWith: { event: 'issued' },
    }),
  ],
};

const timesOf = (events: readonly EnteredEvent[], id: string) => {
  const {
    step: _,
    marks: __,
    ...times
  } = present(placeEvents(procedure, events).find(({ step }) => step.id === id));
  return times;
};

/** Why the events are impossible, if they are. */
function problemOf(...events: readonly EnteredEvent[]) {
  try {
    placeEvents(procedure, events);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    if (error instanceof ImpossibleEvents) return [error.problem, error.event.kind, error.message];
    throw error;
  }
  return undefined;
}

const SUBMITTED = at('submitted', '2026-03-02');
const ACCEPTED = at('accepted', '2026-03-06');
const ASKED = at('correction-requested', '2026-04-01');
const SUPPLIED = at('correction-supplied', '2026-05-06');
const STOPPED = at('clock-stopped', '2026-04-08');
const RESUMED = at('clock-resumed', '2026-04-15');
const DECIDED = at('decided', '2026-06-01');
const ISSUED = at('issued', '2026-06-08');

describe('placing events', () => {
  it('begins a step with what comes first among its triggers, as soon as it is known', () => {
    expect(timesOf([SUBMITTED, ACCEPTED], 'review').start).toBe('2026-03-06');
    expect(
      timesOf([SUBMITTED, ACCEPTED, at('decided', '2026-03-09', 'transfer')], 'review').start,
    ).toBe('2026-03-09');
  });

  it('gives a request to the step that is under way', () => {
    const early = at('correction-requested', '2026-03-03');
    expect(timesOf([SUBMITTED, early], 'acceptance').pauses).toEqual([
      { kind: 'correction', from: '2026-03-03' },
    ]);
    expect(timesOf([SUBMITTED, early], 'correction').start).toBeUndefined();
    expect(timesOf([SUBMITTED, ACCEPTED, ASKED], 'review').pauses).toEqual([
      { kind: 'correction', from: '2026-04-01' },
    ]);
    expect(timesOf([SUBMITTED, ACCEPTED, ASKED, SUPPLIED], 'correction')).toEqual({
      start: '2026-04-01',
      end: '2026-05-06',
      pauses: [],
    });
  });

  it('opens the answer again with a second request', () => {
    const again = at('correction-requested', '2026-05-13');
    expect(timesOf([SUBMITTED, ACCEPTED, ASKED, SUPPLIED, again], 'correction')).toEqual({
      start: '2026-05-13',
      pauses: [],
    });
  });

  it('lets a step that is named stand instead of the first that could', () => {
    const stopped = at('clock-stopped', '2026-03-12', 'inspection');
    const events = [SUBMITTED, ACCEPTED, at('decided', '2026-03-09', 'transfer'), stopped];
    expect(timesOf(events, 'inspection').pauses).toHaveLength(1);
    expect(timesOf(events, 'review').pauses).toHaveLength(0);
  });

  it('lets a request and a stop lie over each other, with the reason of each', () => {
    const stopped = { ...STOPPED, reason: '体系核查' };
    expect(timesOf([SUBMITTED, ACCEPTED, ASKED, stopped, SUPPLIED], 'review').pauses).toEqual([
      { kind: 'correction', from: '2026-04-01', until: '2026-05-06' },
      { kind: 'stop', from: '2026-04-08', reason: '体系核查' },
    ]);
  });

  it('closes what came before a decision, and nothing that was never called for', () => {
    const events = [SUBMITTED, ACCEPTED, DECIDED];
    expect(timesOf(events, 'review').overBy).toBe('2026-06-01');
    expect(timesOf(events, 'decision').end).toBe('2026-06-01');
    expect(timesOf(events, 'correction')).toEqual({ pauses: [] });
    expect(timesOf(events, 'inspection')).toEqual({ pauses: [] });
    expect(timesOf(events, 'certificate')).toEqual({ start: '2026-06-01', pauses: [] });
  });

  it('does not mind in which order events were entered', () => {
    const events = [SUBMITTED, ACCEPTED, ASKED, STOPPED, RESUMED, SUPPLIED, DECIDED, ISSUED];
    expect(placeEvents(procedure, [...events].reverse())).toEqual(placeEvents(procedure, events));
  });

  it('finds the order of what happened on one day', () => {
    const day = '2026-03-06';
    const sameDay = [
      at('issued', day),
      at('decided', day),
      at('decided', day, 'review'),
      at('clock-resumed', day),
      at('clock-stopped', day),
      at('accepted', day),
      at('submitted', day),
    ];
    expect(timesOf(sameDay, 'review')).toEqual({
      start: day,
      end: day,
      pauses: [{ kind: 'stop', from: day, until: day }],
    });
    expect(timesOf(sameDay, 'certificate').end).toBe(day);
  });

  it.each<[string, readonly EnteredEvent[], readonly string[]]>([
    ['accepted before it was submitted', [ACCEPTED], ['too-early', 'accepted']],
    [
      'accepted on a day before it was submitted',
      [at('submitted', '2026-03-09'), ACCEPTED],
      ['too-early', 'accepted'],
    ],
    ['decided without being accepted', [SUBMITTED, DECIDED], ['too-early', 'decided']],
    ['issued without a decision', [SUBMITTED, ACCEPTED, ISSUED], ['too-early', 'issued']],
    ['submitted twice', [SUBMITTED, at('submitted', '2026-03-03')], ['twice', 'submitted']],
    ['accepted twice', [SUBMITTED, ACCEPTED, at('accepted', '2026-03-09')], ['twice', 'accepted']],
    ['corrections before the filing', [ASKED], ['too-early', 'correction-requested']],
    [
      'corrections supplied that nobody asked for',
      [SUBMITTED, ACCEPTED, SUPPLIED],
      ['nothing-open', 'correction-supplied'],
    ],
    [
      'corrections asked for while others are open',
      [SUBMITTED, ACCEPTED, ASKED, at('correction-requested', '2026-04-02')],
      ['already-open', 'correction-requested'],
    ],
    [
      'acceptance while corrections are open',
      [SUBMITTED, at('correction-requested', '2026-03-03'), ACCEPTED],
      ['still-open', 'accepted'],
    ],
    [
      'a decision while corrections are open',
      [SUBMITTED, ACCEPTED, ASKED, DECIDED],
      ['still-open', 'decided'],
    ],
    [
      'a decision while the clock stands',
      [SUBMITTED, ACCEPTED, STOPPED, DECIDED],
      ['still-open', 'decided'],
    ],
    [
      'the end of a step whose clock stands',
      [SUBMITTED, ACCEPTED, STOPPED, at('decided', '2026-05-01', 'review')],
      ['still-open', 'decided'],
    ],
    [
      'a clock that goes on without having stood',
      [SUBMITTED, ACCEPTED, RESUMED],
      ['nothing-open', 'clock-resumed'],
    ],
    [
      'a clock that is stopped twice',
      [SUBMITTED, ACCEPTED, STOPPED, at('clock-stopped', '2026-04-09')],
      ['already-open', 'clock-stopped'],
    ],
    [
      'a clock stopped before anything could stand',
      [SUBMITTED, at('clock-stopped', '2026-03-03')],
      ['not-running', 'clock-stopped'],
    ],
    [
      'a clock stopped after the decision',
      [SUBMITTED, ACCEPTED, DECIDED, at('clock-stopped', '2026-06-02')],
      ['not-running', 'clock-stopped'],
    ],
    [
      'a stop of a step that cannot stand',
      [SUBMITTED, at('clock-stopped', '2026-03-03', 'acceptance')],
      ['not-here', 'clock-stopped'],
    ],
    [
      'corrections to a step that takes none',
      [SUBMITTED, ACCEPTED, at('correction-supplied', '2026-04-01', 'inspection')],
      ['not-here', 'correction-supplied'],
    ],
    [
      'the end of a step that has not begun',
      [SUBMITTED, ACCEPTED, at('decided', '2026-04-01', 'inspection')],
      ['not-running', 'decided'],
    ],
    [
      'the end of a step that has ended',
      [
        SUBMITTED,
        ACCEPTED,
        at('decided', '2026-03-09', 'transfer'),
        at('decided', '2026-03-10', 'transfer'),
      ],
      ['twice', 'decided'],
    ],
    [
      'the end of a step with another event',
      [SUBMITTED, ACCEPTED, at('issued', '2026-03-09', 'transfer')],
      ['wrong-step', 'issued'],
    ],
    [
      'a step that there is not',
      [SUBMITTED, at('decided', '2026-03-09', 'tasting')],
      ['wrong-step', 'decided'],
    ],
    [
      'a later start of a clock that has been stopped',
      [SUBMITTED, ACCEPTED, STOPPED, RESUMED, at('decided', '2026-04-20', 'transfer')],
      ['too-late', 'decided'],
    ],
  ])('says why it cannot be: %s', (_, events, expected) => {
    expect(problemOf(...events)?.slice(0, 2)).toEqual(expected);
  });

  it('names the event, the day and what has to come first', () => {
    expect(problemOf(SUBMITTED, DECIDED)?.[2]).toBe(
      '"decided" on 2026-06-01 is not possible: "accepted" has to come first.',
    );
    expect(problemOf(SUBMITTED, at('decided', '2026-03-09', 'tasting'))?.[2]).toBe(
      '"decided" of step "tasting" on 2026-03-09 is not possible: there is no such step.',
    );
  });

  it('says which day or kind there is not', () => {
    expect(() => placeEvents(procedure, [at('submitted', '2026-02-30')])).toThrow(
      '"2026-02-30" is not a day of the calendar.',
    );
    const unknown: readonly EnteredEvent[] = JSON.parse('[{"kind":"lost","on":"2026-03-02"}]');
    expect(() => placeEvents(procedure, unknown)).toThrow('There is no event "lost".');
  });
});
