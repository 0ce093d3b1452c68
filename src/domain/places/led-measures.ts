import type { Measure } from '../policy/document';
import type { Contact } from './contact';
import type { Unit } from './place';

/** A unit with the measures that it leads. */
export interface LeadUnit {
  readonly unit: Unit;
  readonly measures: readonly Measure[];
}

/** What each unit leads, by the measures themselves. A measure that two units lead is with both. */
export const ledMeasures = (
  units: readonly Unit[],
  measures: readonly Measure[],
): readonly LeadUnit[] =>
  units.map((unit) => ({
    unit,
    measures: measures.filter(({ leadUnits }) =>
      leadUnits.some((name) => unit.names.includes(name)),
    ),
  }));

/** The units, and after them those that only contacts name: what the user has noted is never out of sight. */
export function unitsWith(units: readonly Unit[], contacts: readonly Contact[]): readonly Unit[] {
  const known = new Set(units.map(({ id }) => id));
  const strange = new Set(contacts.flatMap(({ unit }) => (known.has(unit) ? [] : [unit])));
  return [...units, ...[...strange].map((id) => ({ id, name: { zh: id }, names: [] }))];
}
