import type { PlainDate } from '../calendar/plain-date';
import type { Filing } from '../filings/filing';
import type { PlannedFiling } from '../filings/plan-filing';
import { isOver } from '../filings/standing';
import type { PlannedStep } from '../procedures/plan';
import type { Step } from '../procedures/procedure';
import type { Deadline } from './deadline';

type Planned = Extract<PlannedFiling, { kind: 'planned' }>;

function deadlinesOf(
  filing: Filing,
  { procedure }: Planned,
  step: Step,
  planned: PlannedStep,
  asOf: PlainDate,
): readonly Deadline[] {
  const { status, statutory, target, actor } = planned;
  // Of the agency only what it is at: nobody can say yet when the rest will begin. Of what it does
  // inside, the applicant is never told the end.
  const counts =
    actor === 'applicant'
      ? status !== 'done'
      : status !== 'done' && status !== 'waiting' && step.internal === undefined;
  if (!counts) return [];
  const { company, product } = filing;
  const base = {
    company,
    ...(product !== undefined && { product }),
    filing,
    procedure,
    step,
  };
  const found: Deadline[] = [];
  if (statutory?.due !== undefined) {
    const { due, provisional, provisionalBecause, unpublishedYears } = statutory;
    found.push({
      kind: actor === 'applicant' ? 'own' : 'statutory',
      id: `${filing.id}.${step.id}.${actor === 'applicant' ? 'own' : 'statutory'}`,
      day: due,
      overdue: due < asOf,
      provisional,
      provisionalBecause,
      unpublishedYears,
      limit: statutory,
      ...base,
    });
  }
  // An aim that was missed is told with the filing; there is nothing to be done about it by a day.
  if (target?.due !== undefined && target.due >= asOf) {
    const { due, provisional, provisionalBecause, unpublishedYears } = target;
    found.push({
      kind: 'target',
      id: `${filing.id}.${step.id}.target`,
      day: due,
      overdue: false,
      provisional,
      provisionalBecause,
      unpublishedYears,
      target,
      ...base,
    });
  }
  return found;
}

/** The days of a filing, and whether anything of it is left to wait for. */
export interface FilingDays {
  readonly deadlines: readonly Deadline[];
  readonly isOver: boolean;
}

/**
 * The days of a filing: what the applicant has to do, and what the agency is at – by law and by
 * its aim apart. None where the filing cannot be planned.
 */
export function filingDays(filing: Filing, planned: PlannedFiling, asOf: PlainDate): FilingDays {
  if (planned.kind !== 'planned' || planned.procedure.kind !== 'plan') {
    return { deadlines: [], isOver: false };
  }
  const { steps } = planned.procedure;
  const deadlines = planned.plan.steps.flatMap((each) => {
    const step = steps.find(({ id }) => id === each.id);
    return step ? deadlinesOf(filing, planned, step, each, asOf) : [];
  });
  return { deadlines, isOver: isOver(planned.plan) };
}
