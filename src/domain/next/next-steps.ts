import type { Deadline } from '../agenda/deadline';
import { nearnessOf } from '../agenda/groups';
import type { PlainDate } from '../calendar/plain-date';
import type { Measure, Provision } from '../policy/document';
import type { Fact } from '../profile/fact';

/** A question, and how many measures wait for its answer. */
export interface OpenQuestion {
  readonly fact: Fact;
  readonly productId?: string;
  readonly decides: number;
}

/** A provision that may be applied for, and for which nothing is under way yet. */
export interface Applicable {
  readonly measure: Measure;
  readonly provision: Provision;
  /** Undefined where no procedure of the app leads to it. */
  readonly procedure?: string;
  readonly productIds: readonly string[];
}

type PaperDeadline = Extract<Deadline, { kind: 'item' }>;

/** What to do, with what makes it the turn of it. */
export type NextStep =
  /** A day by which something is to be done: handed in, renewed, visited. */
  | { readonly kind: 'day'; readonly id: string; readonly deadline: Deadline }
  /** Papers of one filing that are wanted by one day. */
  | {
      readonly kind: 'papers';
      readonly id: string;
      readonly deadline: PaperDeadline;
      readonly count: number;
    }
  /** A renewal can be applied for already. */
  | {
      readonly kind: 'renew';
      readonly id: string;
      readonly deadline: Extract<Deadline, { kind: 'closes' }>;
    }
  /** An update or a day has changed results that nobody has looked at. */
  | { readonly kind: 'review'; readonly id: 'review' }
  | ({ readonly kind: 'apply'; readonly id: string } & Applicable)
  | ({ readonly kind: 'answer'; readonly id: string } & OpenQuestion);

/** What is known of all that waits. */
export interface Waiting {
  readonly deadlines: readonly Deadline[];
  readonly questions: readonly OpenQuestion[];
  readonly applicable: readonly Applicable[];
  readonly hasChanges: boolean;
}

type DayStep = Extract<NextStep, { kind: 'day' | 'papers' | 'renew' }>;

/** What the applicant does. That an agency has to be done, or aims at it, is nothing to do. */
const OWN: readonly Deadline['kind'][] = ['own', 'item', 'opens', 'closes', 'expiry', 'visit'];

/** The deadlines of a certificate that say nothing beside another one of it. */
function isSaid(deadline: Deadline, all: readonly Deadline[]): boolean {
  if (!('certificate' in deadline)) return false;
  const kinds = all.flatMap((other) =>
    'certificate' in other && other.certificate.id === deadline.certificate.id ? [other.kind] : [],
  );
  // Before the renewal opens nothing can be done; once it can, its last day is what counts.
  if (deadline.kind === 'closes') return kinds.includes('opens');
  return deadline.kind === 'expiry' && kinds.some((kind) => kind !== 'expiry');
}

const stepOf = (deadline: Deadline, asOf: PlainDate): DayStep =>
  deadline.kind === 'closes' && deadline.day >= asOf && nearnessOf(deadline.day, asOf) !== 'week'
    ? { kind: 'renew', id: deadline.id, deadline }
    : { kind: 'day', id: deadline.id, deadline };

const bundleOf = ({ filing, day }: PaperDeadline): string => `papers.${filing.id}.${day}`;

/** Papers of one filing and day are one thing to do, and the first of them speaks for all. */
function bundled(steps: readonly DayStep[]): readonly DayStep[] {
  const counts = new Map<string, number>();
  for (const { deadline } of steps) {
    if (deadline.kind !== 'item') continue;
    const id = bundleOf(deadline);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return steps.flatMap((step): readonly DayStep[] => {
    const { deadline } = step;
    if (deadline.kind !== 'item') return [step];
    const id = bundleOf(deadline);
    const count = counts.get(id) ?? 0;
    counts.delete(id);
    if (count === 0) return [];
    return count === 1 ? [step] : [{ kind: 'papers', id, deadline, count }];
  });
}

const PLACES = ['past', 'week', 'review', 'month', 'renew', 'apply', 'answer', 'later'] as const;

/** What has passed, and what is due within days, before what can be done at any time. */
const placeOf = (step: NextStep, asOf: PlainDate): (typeof PLACES)[number] =>
  step.kind === 'day' || step.kind === 'papers' ? nearnessOf(step.deadline.day, asOf) : step.kind;

/**
 * One list over everything that is to be done, the first thing first: what is overdue, what is due
 * within 7 days, what has changed, what is due within 30 days, what can be renewed, what can be
 * applied for, what can be answered – that which decides most first –, and what is far off.
 */
export function nextSteps(waiting: Waiting, asOf: PlainDate): readonly NextStep[] {
  const { questions, applicable, hasChanges } = waiting;
  const deadlines = waiting.deadlines.filter(({ kind }) => OWN.includes(kind));
  const steps: readonly NextStep[] = [
    ...bundled(
      deadlines
        .filter((deadline) => !isSaid(deadline, deadlines))
        .map((deadline) => stepOf(deadline, asOf)),
    ),
    ...(hasChanges ? [{ kind: 'review', id: 'review' } as const] : []),
    ...applicable.map((each): NextStep => ({
      kind: 'apply',
      id: `apply.${each.provision.id}`,
      ...each,
    })),
    ...questions
      .filter(({ decides }) => decides > 0)
      .toSorted((one, other) => other.decides - one.decides)
      .map((each): NextStep => ({
        kind: 'answer',
        id: `answer.${each.productId ?? ''}.${each.fact.id}`,
        ...each,
      })),
  ];
  const place = (step: NextStep) => PLACES.indexOf(placeOf(step, asOf));
  return steps.toSorted((one, other) => place(one) - place(other));
}
