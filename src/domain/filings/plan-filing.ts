import type { WorkCalendar } from '../calendar/work-calendar';
import type { PlainDate } from '../calendar/plain-date';
import { ImpossibleEvents } from '../procedures/impossible';
import type { ProcedurePlan } from '../procedures/plan';
import { planProcedure, type ProcedureLibrary } from '../procedures/plan-procedure';
import type { Procedure, VariantValue } from '../procedures/procedure';
import { isAnswerTo, nameOfKey } from '../procedures/variant';
import type { Facts } from '../profile/profile';
import type { Filing } from './filing';

/** Where a filing stands. */
export type PlannedFiling =
  | {
      readonly kind: 'planned';
      readonly procedure: Procedure;
      readonly variant: Readonly<Record<string, VariantValue>>;
      readonly plan: ProcedurePlan;
    }
  /** Its events cannot have happened like this. */
  | {
      readonly kind: 'impossible';
      readonly procedure: Procedure;
      readonly variant: Readonly<Record<string, VariantValue>>;
      readonly problem: ImpossibleEvents;
    }
  /** The catalogue has no such procedure. */
  | { readonly kind: 'unknown' };

/**
 * What a filing’s procedure depends on: what was said of the filing itself, else what the profile
 * says of its product or its company. An answer that leads to another procedure is left out.
 */
export function variantOf(
  { facts }: ProcedureLibrary,
  procedure: Procedure,
  own: Filing['variant'],
  profile: Facts,
): Readonly<Record<string, VariantValue>> {
  const answers = procedure.variants.flatMap((key) => {
    const name = nameOfKey(key);
    const value = own[name] ?? ('fact' in key ? profile[name] : undefined);
    const isUsable = typeof value === 'string' || typeof value === 'boolean';
    return isUsable && isAnswerTo(key, value, facts) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(answers);
}

/** @param profile the facts of the filing’s company, and of its product where it has one */
export function planFiling(
  library: ProcedureLibrary,
  calendar: WorkCalendar,
  filing: Filing,
  profile: Facts,
  asOf: PlainDate,
): PlannedFiling {
  const procedure = library.procedures.find(({ id }) => id === filing.procedure);
  if (!procedure) return { kind: 'unknown' };
  const variant = variantOf(library, procedure, filing.variant, profile);
  try {
    const { events } = filing;
    const plan = planProcedure(library, calendar, procedure.id, variant, events, asOf);
    return { kind: 'planned', procedure, variant, plan };
  } catch (problem) {
    if (problem instanceof ImpossibleEvents) {
      return { kind: 'impossible', procedure, variant, problem };
    }
    throw problem;
  }
}
