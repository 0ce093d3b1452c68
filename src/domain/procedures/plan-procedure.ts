import { parsePlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { indexById } from '../index-by-id';
import type { Fact } from '../profile/fact';
import type { EnteredEvent } from './event';
import type { ProcedurePlan } from './plan';
import { planStep } from './plan-step';
import type { FullPlan, Procedure, Regulation, Step, VariantValue, When } from './procedure';
import { inOrder } from './read-events';
import { placeEvents } from './place-events';
import { holds, readVariant, type Variant } from './variant';

/** The procedures, what they cite, and the questions whose answers they depend on. */
export interface ProcedureLibrary {
  readonly procedures: readonly Procedure[];
  readonly regulations: readonly Regulation[];
  readonly facts: readonly Fact[];
}

const regulationsById = indexById<Regulation>();

function conditionsOf({ limits, targets, correction }: Step): readonly (When | undefined)[] {
  const then = correction?.then;
  const after = then?.kind === 'fresh' ? then.limits : then?.kind === 'extend' ? then.by : [];
  return [...limits, ...targets, ...after].map(({ when }) => when);
}

/** What the lengths of a procedure hang on, in its order: a condition, or a day counted from. */
type Hinge = When | string;

const knownHinges = new WeakMap<FullPlan, readonly Hinge[]>();

function hingesOf(procedure: FullPlan): readonly Hinge[] {
  const hinges =
    knownHinges.get(procedure) ??
    procedure.steps.flatMap((step): readonly Hinge[] => [
      ...conditionsOf(step).filter((when) => when !== undefined),
      ...step.limits.flatMap(({ before, after }) => before ?? after ?? []),
    ]);
  knownHinges.set(procedure, hinges);
  return hinges;
}

/** The keys without an answer that keep a limit or a target open. */
function missingKeys(procedure: FullPlan, variant: Variant): readonly string[] {
  const keys = hingesOf(procedure).flatMap((hinge) => {
    if (typeof hinge === 'string') return hinge;
    return holds(hinge, variant) === undefined ? Object.keys(hinge) : [];
  });
  return [...new Set(keys)].filter((key) => variant[key] === undefined);
}

/**
 * Works out where a filing stands on a day: what is done, what runs, and by when the agency has to
 * answer. Events may be given in any order; those after the day count as planned.
 * @throws RangeError that says why, on an unknown procedure or key and on impossible events
 */
export function planProcedure(
  { procedures, regulations, facts }: ProcedureLibrary,
  calendar: WorkCalendar,
  procedureId: string,
  given: Readonly<Record<string, VariantValue | null | undefined>>,
  events: readonly EnteredEvent[],
  asOf: string,
): ProcedurePlan {
  const procedure = procedures.find(({ id }) => id === procedureId);
  if (!procedure) throw new RangeError(`There is no procedure "${procedureId}".`);
  const day = parsePlainDate(asOf);
  const variant = readVariant(procedure, given, facts);
  const base = { procedureId, version: procedure.version, asOf: day };
  if (procedure.kind === 'card') {
    // Nothing can be said about them, but they have to be days and kinds that exist.
    inOrder(events);
    return { ...base, kind: 'card', steps: [], missing: [] };
  }
  const setting = {
    calendar,
    regulations: regulationsById(regulations),
    variant,
    asOf: day,
  };
  return {
    kind: 'plan',
    steps: placeEvents(procedure, events).map((times) => planStep(setting, times)),
    missing: missingKeys(procedure, variant),
    ...base,
  };
}
