import { PROCEDURE_IDS } from '../../domain/procedures/procedure-id';
import type {
  FullPlan,
  Procedure,
  VariantKey,
  VariantValue,
} from '../../domain/procedures/procedure';
import { CERTIFICATE_KINDS } from '../../domain/procedures/procedure';
import { nameOfKey } from '../../domain/procedures/variant';
import type { Fact } from '../../domain/profile/fact';
import { fits } from '../../domain/profile/validate';
import type { LintInput, LintLibrary, Problem } from './problem';
import { conditionsOf, limitsOf, plansOf, sourcesOf } from './procedure-walk';

const problem = (where: string, message: string): Problem => ({
  rule: 'procedure',
  where,
  message,
});

/** Each of the expected names stands there once, and no other. */
const eachOnce = (
  where: string,
  expected: readonly string[],
  found: readonly string[],
): readonly Problem[] => [
  ...expected
    .map((name) => ({ name, count: found.filter((other) => other === name).length }))
    .filter(({ count }) => count !== 1)
    .map(({ name, count }) => problem(where, `"${name}" stands there ${count} times`)),
  ...found
    .filter((name) => !expected.includes(name))
    .map((name) => problem(where, `"${name}" is not on the list`)),
];

function wrongRegulations({ procedures, regulations, renewalRules }: LintLibrary) {
  const cited = [
    ...procedures.flatMap((procedure) =>
      sourcesOf(procedure).map(({ regulation }) => [procedure.id, regulation] as const),
    ),
    ...renewalRules.flatMap((rule) =>
      'source' in rule ? [[rule.certificate, rule.source.regulation] as const] : [],
    ),
  ];
  const known = new Set(regulations.map(({ id }) => id));
  const used = new Set(cited.map(([, regulation]) => regulation));
  return [
    ...cited
      .filter(([, regulation]) => !known.has(regulation))
      .map(([where, regulation]) => problem(where, `cites an unknown regulation "${regulation}"`)),
    ...regulations
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => problem(id, 'no procedure cites this regulation')),
  ];
}

const fitsKey = (key: VariantKey, value: VariantValue, facts: ReadonlyMap<string, Fact>) => {
  if (!('fact' in key)) return key.type === 'boolean' && typeof value === 'boolean';
  const fact = facts.get(key.fact);
  return fact !== undefined && fits(fact, value);
};

function wrongKeys(procedure: Procedure, facts: ReadonlyMap<string, Fact>): readonly Problem[] {
  const { id, variants } = procedure;
  return variants.flatMap((key) => {
    if (!('fact' in key)) {
      return facts.has(key.key) ? [problem(id, `"${key.key}" is a fact already`)] : [];
    }
    if (!facts.has(key.fact)) return [problem(id, `depends on an unknown fact "${key.fact}"`)];
    return (key.only ?? [])
      .filter((value) => !fitsKey(key, value, facts))
      .map((value) => problem(id, `"${String(value)}" is no answer to ${key.fact}`));
  });
}

function wrongConditions(plan: FullPlan, facts: ReadonlyMap<string, Fact>): readonly Problem[] {
  const keys = new Map(plan.variants.map((key) => [nameOfKey(key), key]));
  const days = plan.steps.flatMap((step) =>
    limitsOf(step).flatMap(({ before, after }) => before ?? after ?? []),
  );
  return [
    ...conditionsOf(plan).flatMap((when) =>
      Object.entries(when).flatMap(([name, values]) => {
        const key = keys.get(name);
        if (!key) return [problem(plan.id, `a condition is on "${name}", which is not declared`)];
        return values
          .filter((value) => !fitsKey(key, value, facts))
          .map((value) => problem(plan.id, `"${String(value)}" is no answer to ${name}`));
      }),
    ),
    ...days
      .filter((name) => {
        const key = keys.get(name);
        return !key || 'fact' in key || key.type !== 'day';
      })
      .map((name) => problem(plan.id, `counts from "${name}", which is not declared as a day`)),
  ];
}

/** Procedures, regulations, keys and certificates that are named exist, and none is missing. */
export function lintProcedureReferences({ catalogue, library }: LintInput): readonly Problem[] {
  const { procedures, renewalRules } = library;
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  return [
    ...eachOnce(
      'procedures',
      PROCEDURE_IDS,
      procedures.map(({ id }) => id),
    ),
    ...eachOnce(
      'renewal-rules',
      CERTIFICATE_KINDS,
      renewalRules.map(({ certificate }) => certificate),
    ),
    ...wrongRegulations(library),
    ...procedures.flatMap((procedure) => wrongKeys(procedure, facts)),
    ...plansOf(procedures).flatMap((plan) => wrongConditions(plan, facts)),
  ];
}
