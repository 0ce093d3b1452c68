import { makeReady, type Engine, type ReadyProvision } from '../../domain/eligibility/engine';
import { judgeProvision } from '../../domain/eligibility/judge-provision';
import { compile, type Vocabulary } from '../../domain/eligibility/node';
import { situationOf, type Situation } from '../../domain/eligibility/situation';
import { bestFinding, type Verdict } from '../../domain/eligibility/verdict';
import { forceOn } from '../../domain/policy/document';
import { parsePlainDate } from '../../domain/calendar/plain-date';
import { mutantsOf, type Mutant } from './mutants';
import { groupBy } from './group';
import { profileOf, type LintInput, type Problem } from './problem';
import { writtenLeaves } from './walk';
import { words } from './words';

interface Expectation {
  readonly situation: Situation;
  readonly expected: readonly Verdict[];
}

export interface MutationReport {
  readonly total: number;
  readonly killed: number;
  readonly byChange: Readonly<Record<Mutant['change'], number>>;
  readonly survivors: readonly Problem[];
}

type ByProvision = ReadonlyMap<string, ReadyProvision>;

/** Which terms a condition uses, through other terms too. */
function termsUsed(
  condition: Parameters<typeof writtenLeaves>[0],
  terms: Vocabulary['terms'],
): Set<string> {
  const used = new Set<string>();
  for (const leaf of writtenLeaves(condition)) {
    if (!('term' in leaf)) continue;
    used.add(leaf.term);
    const term = terms.get(leaf.term);
    if (term) for (const id of termsUsed(term.when, terms)) used.add(id);
  }
  return used;
}

/** Changes every leaf of every rule and looks for a case that notices. */
export function runMutations(
  engine: Engine,
  input: Pick<LintInput, 'catalogue' | 'provisionCases' | 'companyCases'>,
): MutationReport {
  const { registry, measures } = engine;
  const { catalogue, provisionCases, companyCases } = input;
  const terms = new Map(catalogue.terms.map((term) => [term.id, term]));
  const original: ByProvision = new Map(
    measures.flatMap(({ provisions }) => provisions.map((ready) => [ready.provision.id, ready])),
  );

  const ownCases = groupBy(provisionCases, ({ provision }) => provision);
  const expectations = new Map<string, readonly Expectation[]>(
    [...ownCases].map(([id, cases]) => [
      id,
      cases
        .filter(({ expected }) => expected !== 'lapsed' && expected !== 'not-yet')
        .map((item) => ({
          situation: situationOf(registry, profileOf(item)),
          expected: [item.expected],
        })),
    ]),
  );
  const companies = companyCases.map((item) => ({
    ...item,
    situation: situationOf(registry, item.profile),
  }));
  const findingOf = (ready: ReadyProvision, situation: Situation) =>
    judgeProvision(registry, ready, situation).finding;

  const noticedByOwn = (changed: ByProvision) =>
    [...changed].some(([id, ready]) =>
      (expectations.get(id) ?? []).some(
        ({ situation, expected }) => !expected.includes(findingOf(ready, situation)),
      ),
    );
  const noticedByCompany = (changed: ByProvision) =>
    measures
      .filter(({ provisions }) => provisions.some(({ provision }) => changed.has(provision.id)))
      .some(({ measure, document, provisions }) =>
        companies.some(({ situation, expected, asOf }) => {
          const { verdict, alternatives = [] } = expected[measure.id] ?? {};
          const inForce = forceOn(document.validity, parsePlainDate(asOf)) === 'in-force';
          if (!verdict || !inForce) return false;
          const findings = provisions.map((ready) =>
            findingOf(changed.get(ready.provision.id) ?? ready, situation),
          );
          return ![verdict, ...alternatives].includes(bestFinding(findings));
        }),
      );

  const survivors: Problem[] = [];
  const byChange = { flipped: 0, dropped: 0, 'option dropped': 0 };
  let total = 0;
  const tryOut = (where: string, { change, leaf }: Mutant, changed: ByProvision) => {
    total += 1;
    byChange[change] += 1;
    if (noticedByOwn(changed) || noticedByCompany(changed)) return;
    survivors.push({ rule: 'decisive-leaf', where, ...words.unnoticed(leaf, change) });
  };
  const recompiled = (
    { provision }: ReadyProvision,
    vocabulary: Vocabulary,
    when = provision.when,
  ) => makeReady(provision, compile(when, vocabulary, provision.clause));

  const vocabulary = { facts: registry.facts, terms };
  for (const [id, ready] of original) {
    for (const mutant of mutantsOf(ready.provision.when)) {
      tryOut(id, mutant, new Map([[id, recompiled(ready, vocabulary, mutant.condition)]]));
    }
  }
  for (const term of catalogue.terms) {
    const users = [...original].filter(([, { provision }]) =>
      termsUsed(provision.when, terms).has(term.id),
    );
    for (const mutant of mutantsOf(term.when)) {
      const other = new Map(terms).set(term.id, { ...term, when: mutant.condition });
      const changed = users.map(
        ([id, ready]) => [id, recompiled(ready, { facts: registry.facts, terms: other })] as const,
      );
      tryOut(`term ${term.id}`, mutant, new Map(changed));
    }
  }
  return { total, killed: total - survivors.length, byChange, survivors };
}
