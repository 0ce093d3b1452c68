import { VERDICTS, type Verdict } from '../eligibility/verdict';
import type { Catalogue } from '../policy/catalogue';
import { MEASURE_KINDS } from '../policy/document';
import { SECTORS } from './sectors';
import { sectionKeys, type Traits } from './traits';

/** What measures can be narrowed down by, in the order in which it is offered. */
export const FILTERS = [
  'document',
  'section',
  'kind',
  'sector',
  'role',
  'unit',
  'verdict',
] as const;
export type FilterName = (typeof FILTERS)[number];

/** The one value of each filter that is set. */
export type MeasureFilter = Readonly<Partial<Record<FilterName, string>>>;

/** The values that each filter can have. */
export type Choices = Readonly<Record<FilterName, readonly string[]>>;

/** What there is to choose from: of roles, units and kinds only those that a measure has. */
export function choicesOf({ documents, facts }: Catalogue, traits: readonly Traits[]): Choices {
  const has = (ofOne: (each: Traits) => readonly string[]) => new Set(traits.flatMap(ofOne));
  const [kinds, sectors, roles] = [
    has((each) => each.kinds),
    has((each) => each.sectors),
    has((each) => each.roles),
  ];
  return {
    document: documents.map(({ id }) => id),
    section: documents.flatMap(sectionKeys),
    kind: MEASURE_KINDS.filter((each) => kinds.has(each)),
    sector: SECTORS.filter((each) => sectors.has(each)),
    role: facts.map(({ id }) => id).filter((id) => roles.has(id)),
    unit: [...has((each) => each.units)],
    verdict: VERDICTS,
  };
}

/** The part of a filter that there is something for. */
export const knownFilter = (filter: MeasureFilter, choices: Choices): MeasureFilter =>
  Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = filter[name];
      return value !== undefined && choices[name].includes(value) ? [[name, value] as const] : [];
    }),
  );

const valuesOf = (traits: Traits, verdict: Verdict | undefined): Choices => ({
  document: [traits.document],
  section: [traits.section],
  kind: traits.kinds,
  sector: traits.sectors,
  role: traits.roles,
  unit: traits.units,
  verdict: verdict === undefined ? [] : [verdict],
});

/** Whether a measure with such a verdict has everything that a filter asks for. */
export function keeps(filter: MeasureFilter, traits: Traits, verdict?: Verdict): boolean {
  const values = valuesOf(traits, verdict);
  return FILTERS.every((name) => {
    const wanted = filter[name];
    return wanted === undefined || values[name].includes(wanted);
  });
}
