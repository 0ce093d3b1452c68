import { daysBetween } from '../calendar/days-between';
import type { PlainDate } from '../calendar/plain-date';
import { usedUntil } from './clock';
import { opening, statutoryOf, targetOf, type Setting } from './due-dates';
import type { PlannedStep, StepStatus } from './plan';
import type { StepTimes } from './step-times';
import { firstThatHolds } from './variant';

function statusOf(
  { asOf }: Setting,
  { step, start, end, overBy, pauses }: StepTimes,
  opens: PlainDate | undefined,
  due: PlainDate | undefined,
): StepStatus {
  const over = end ?? overBy;
  if (over !== undefined && over <= asOf) return 'done';
  const begin = start ?? opens;
  // What the applicant has to do by a day may be begun at any time, unless the day is said.
  const begun =
    begin === undefined ? step.startsWith.length === 0 && due !== undefined : begin <= asOf;
  if (!begun) return 'waiting';
  if (due !== undefined && due < asOf && step.internal === undefined) return 'overdue';
  const pausedNow = pauses.some(
    ({ from, until }) => from <= asOf && (until === undefined || until > asOf),
  );
  return pausedNow ? 'paused' : 'running';
}

/** Where a step stands on a day, and by when it is due. */
export function planStep(setting: Setting, times: StepTimes): PlannedStep {
  const { calendar, variant, asOf } = setting;
  const { step, start, end, marks, pauses } = times;
  const limit = firstThatHolds(step.limits, variant);
  const target = firstThatHolds(step.targets, variant);
  const statutory = limit && statutoryOf(setting, times, limit);
  const opens = limit && opening(setting, limit);
  const startsOn = start ?? opens;
  const status = statusOf(setting, times, opens, statutory?.due);

  const unit = (limit ?? target)?.unit ?? 'workday';
  const usedBy = (day: PlainDate) =>
    start === undefined
      ? {}
      : unit === 'workday'
        ? { used: usedUntil(calendar, start, marks, day) }
        : { used: daysBetween(start, day) };
  const measured = unit === 'workday' ? unit : 'day';
  const counts = status !== 'done' && status !== 'waiting' && step.internal === undefined;
  const soFar = counts ? usedBy(asOf) : {};
  return {
    id: step.id,
    actor: step.actor,
    status,
    pauses,
    ...(step.optional && start === undefined && { uncalled: true as const }),
    ...(startsOn !== undefined && { startsOn }),
    ...(statutory && { statutory }),
    ...(target && { target: targetOf(setting, times, target) }),
    ...(end !== undefined && { actual: { on: end, ...usedBy(end), unit: measured } }),
    ...(soFar.used !== undefined && { soFar: { used: soFar.used, unit: measured } }),
  };
}
