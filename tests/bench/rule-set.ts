import type { Engine, ReadyProvision } from '../../src/domain/eligibility/engine';
import type { Node } from '../../src/domain/eligibility/node';
import type { PolicyDocument, ProvisionId } from '../../src/domain/policy/document';
import type { Answers } from '../../src/domain/profile/answers';
import type { FactId, FactLevel, FactValue } from '../../src/domain/profile/fact';
import type { FactRegistry } from '../../src/domain/profile/registry';

/** The provisions of one document, ready to be put into another engine's language. */
export interface RuleSet {
  readonly document: PolicyDocument;
  readonly provisions: Readonly<Record<FactLevel, readonly ReadyProvision[]>>;
}

/** What an engine of two values is told: every fact, null where the question is not asked. */
export type Told = ReadonlyMap<FactId, FactValue | null>;

/** Whether a provision applies, in the words of another engine; undefined: it does not know. */
export type Decisions = ReadonlyMap<ProvisionId, boolean | undefined>;

export function ruleSetsOf({ measures }: Engine): readonly RuleSet[] {
  const documents = [...new Set(measures.map(({ document }) => document))];
  return documents.map((document) => {
    const ready = measures
      .filter((measure) => measure.document === document)
      .flatMap(({ provisions }) => provisions);
    const of = (level: FactLevel) => ready.filter(({ provision }) => provision.level === level);
    return { document, provisions: { enterprise: of('enterprise'), product: of('product') } };
  });
}

/** The fact that stands for a condition left to the authority. */
export const manualFact = (id: string): FactId => `manual ${id}`;

/** The facts that stand for conditions left to the authority. */
export function manualFacts(node: Node): readonly FactId[] {
  if (node.kind === 'manual') return [manualFact(node.id)];
  return node.kind === 'fact' ? [] : node.children.flatMap(manualFacts);
}

/**
 * Answers for an engine of two values. Conditions left to the authority are told as not met:
 * where they alone are open, such an engine must then find that the provision does not apply.
 */
export function tellAll(
  { facts }: FactRegistry,
  { provisions }: RuleSet,
  level: FactLevel,
  { read }: Answers,
): Told {
  const asked = [...facts.values()].filter(
    (fact) => fact.level === 'enterprise' || level === 'product',
  );
  const manual = provisions[level].flatMap(({ node }) => manualFacts(node));
  return new Map<FactId, FactValue | null>([
    ...asked.map((fact) => [fact.id, read(fact) ?? null] as const),
    ...manual.map((id) => [id, false] as const),
  ]);
}

/** Every choice of `need` out of some things, for languages that cannot count. */
export function choices<T>(
  [first, ...rest]: readonly T[],
  need: number,
): readonly (readonly T[])[] {
  if (need === 0) return [[]];
  if (first === undefined) return [];
  const withFirst = choices(rest, need - 1).map((others) => [first, ...others]);
  return [...withFirst, ...choices(rest, need)];
}

/** A manual point that is not met could make a turned-round condition hold. */
export function refuseTurnedManual(node: Node): void {
  if (manualFacts(node).length === 0) return;
  throw new TypeError('A manual point inside `not` has no reading in two values.');
}
