import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { countWorkdays } from '../calendar/workdays';
import { daysBetween } from '../calendar/days-between';
import type {
  PlannedStep,
  ProcedurePlan,
  StatutoryDeadline,
  StepStatus,
  TargetDate,
} from '../procedures/plan';
import type { FullPlan, Step, Unit } from '../procedures/procedure';

export type Count = { readonly days: number; readonly unit: 'workday' | 'day' };

/** Where a step that has begun and is not over stands: what a sentence about it is made of. */
export interface Standing {
  readonly step: Step;
  readonly status: Exclude<StepStatus, 'done' | 'waiting'>;
  /** Used of the present statutory round. */
  readonly used?: { readonly value: number; readonly unit: Unit };
  /** Used in all rounds, where a new one has begun since. */
  readonly usedInAll?: { readonly value: number; readonly unit: Unit };
  readonly statutory?: StatutoryDeadline;
  readonly target?: TargetDate;
  /** Until the statutory day; below zero once it has passed. */
  readonly left?: Count;
}

/** How long it is to a day: in working days for limits that count them. */
export function leftUntil(
  calendar: WorkCalendar,
  asOf: PlainDate,
  due: PlainDate,
  unit: Unit,
): Count {
  if (unit !== 'workday') return { days: daysBetween(asOf, due), unit: 'day' };
  const days =
    due < asOf ? -countWorkdays(calendar, due, asOf).days : countWorkdays(calendar, asOf, due).days;
  return { days, unit: 'workday' };
}

function standingOf(
  calendar: WorkCalendar,
  asOf: PlainDate,
  step: Step,
  { status, statutory, target, soFar }: PlannedStep,
): Standing | undefined {
  // Of an internal step the applicant hears nothing: where it stands is not known.
  if (status === 'done' || status === 'waiting' || step.internal) return undefined;
  const unit = soFar?.unit ?? 'workday';
  const inRound = statutory?.used ?? soFar?.used;
  const isLater = statutory?.used !== undefined && soFar && soFar.used !== statutory.used;
  return {
    step,
    status,
    ...(inRound !== undefined && { used: { value: inRound, unit } }),
    ...(isLater && { usedInAll: { value: soFar.used, unit } }),
    ...(statutory && { statutory }),
    ...(target && { target }),
    ...(statutory?.due !== undefined && {
      left: leftUntil(calendar, asOf, statutory.due, statutory.unit),
    }),
  };
}

/** The steps that are under way, in the order of the procedure. */
export function standingsOf(
  calendar: WorkCalendar,
  { steps }: FullPlan,
  plan: ProcedurePlan,
): readonly Standing[] {
  return plan.steps.flatMap((planned) => {
    const step = steps.find(({ id }) => id === planned.id);
    return (step && standingOf(calendar, plan.asOf, step, planned)) ?? [];
  });
}

/** The statutory day that comes first of all that is under way; what is overdue has passed it. */
export const nextDeadline = (standings: readonly Standing[]): PlainDate | undefined =>
  standings.flatMap(({ statutory }) => statutory?.due ?? []).sort()[0];

/** Whether nothing of a filing is left to wait for; never of a card, which has no steps. */
export const isOver = ({ steps }: ProcedurePlan): boolean =>
  steps.length > 0 && steps.every(({ status, uncalled }) => status === 'done' || uncalled);
