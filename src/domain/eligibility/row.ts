import { relevance, TELLING_OF_PLACE, type Answers } from '../profile/answers';
import type { Fact } from '../profile/fact';
import type { FactRegistry } from '../profile/registry';
import type { ManualPoint, MissingFact, Row } from './assessment';
import { counterfactuals, type Subjects } from './counterfactuals';
import type { ReadyProvision } from './engine';
import { evaluate } from './evaluate';
import { decisiveLeaves, leavesOf, type LeafTrace, type TraceNode } from './trace';
import { allOf, type Value } from './value';
import { findingOf, type Finding, type OutOfForce } from './verdict';
import type { ProvisionId } from '../policy/document';

interface RowBasis {
  readonly registry: FactRegistry;
  readonly ready: ReadyProvision;
  readonly answers: Answers;
  readonly subjects: Subjects;
  readonly verdict: Finding;
  /** Whether there is a product to judge; absent where the provision is not about products. */
  readonly product?: Value;
}

interface Explanation {
  readonly trace: TraceNode;
  readonly missing: readonly MissingFact[];
  readonly manual: readonly ManualPoint[];
  readonly decisive: readonly LeafTrace[];
}

function traceOf({ ready, answers, product }: RowBasis): TraceNode {
  const [condition] = record(ready, answers);
  if (product === undefined || product === 'holds') return condition;
  // Without any product the product's own conditions cannot be looked at.
  return {
    kind: 'all',
    value: allOf([product, condition.value]),
    children: [{ kind: 'product', value: product }, condition],
  };
}

function record({ node }: ReadyProvision, { read }: Answers): readonly [TraceNode] {
  const traces: TraceNode[] = [];
  evaluate(node, read, traces);
  const [trace] = traces;
  if (!trace) throw new TypeError('The evaluator wrote no trace.');
  return [trace];
}

/** Where the answers were tried out, no single branch decides: every settled condition does. */
function decisiveOf(trace: TraceNode, verdict: Finding): readonly LeafTrace[] {
  if (findingOf[trace.value] === verdict) return decisiveLeaves(trace);
  const settled: Value = verdict === 'eligible' ? 'holds' : 'fails';
  return leavesOf(trace).filter(({ value }) => value === settled);
}

function missingOf(
  { registry, answers, subjects, product }: RowBasis,
  leaves: readonly LeafTrace[],
) {
  const askable = (fact: Fact) =>
    (fact.level === 'enterprise' || product !== 'fails') &&
    relevance(registry, answers, fact) !== 'fails';
  const open = new Set(
    leaves.flatMap((leaf) => {
      if (leaf.kind !== 'fact' || leaf.value !== 'open') return [];
      const telling = (TELLING_OF_PLACE[leaf.fact] ?? []).filter(
        (id) => !answers.enterprise.has(id),
      );
      return [leaf.fact, ...telling].flatMap((id) => registry.facts.get(id) ?? []);
    }),
  );
  return [...open].filter(askable).map(({ id, level }) => ({
    fact: id,
    ...(level === 'product' && subjects.product && { productId: subjects.product.id }),
  }));
}

function explain(basis: RowBasis): Explanation {
  const trace = traceOf(basis);
  const leaves = leavesOf(trace);
  const decisive = decisiveOf(trace, basis.verdict);
  const manual = (basis.verdict === 'manual' ? decisive : leaves).flatMap((leaf) =>
    leaf.kind === 'manual'
      ? [{ id: leaf.id, clause: leaf.clause, text: leaf.text, askUnits: leaf.askUnits }]
      : [],
  );
  return { trace, decisive, manual, missing: missingOf(basis, leaves) };
}

/**
 * A row with its verdict; the explanation is worked out when it is first read. A class, because
 * a profile has hundreds of rows, and getters made for each of them cost more than judging.
 */
class JudgedRow implements Row {
  readonly id: ProvisionId;
  readonly verdict: Finding;
  declare readonly productId?: string;
  readonly #basis: RowBasis;
  #explanation: Explanation | undefined;
  #changes: Row['counterfactuals'] | undefined;

  constructor(basis: RowBasis) {
    const { ready, verdict, subjects } = basis;
    this.#basis = basis;
    this.id = ready.provision.id;
    this.verdict = verdict;
    if (subjects.product) this.productId = subjects.product.id;
  }

  get #explained(): Explanation {
    return (this.#explanation ??= explain(this.#basis));
  }

  get missing() {
    return this.#explained.missing;
  }

  get manual() {
    return this.#explained.manual;
  }

  get decisive() {
    return this.#explained.decisive;
  }

  get trace() {
    return this.#explained.trace;
  }

  get counterfactuals() {
    return (this.#changes ??= changesFor(this.#basis));
  }

  /** Getters of a class are not written out by themselves. */
  toJSON(): Row {
    const { missing, manual, decisive, trace, counterfactuals: changes } = this;
    return { ...this, missing, manual, decisive, trace, counterfactuals: changes };
  }
}

function changesFor({ answers, product, ready, registry, subjects, verdict }: RowBasis) {
  // Without a product no change of answers can make a provision about products hold.
  const hasSubject = (product ?? 'holds') === 'holds';
  const improvable = hasSubject && verdict !== 'eligible' && verdict !== 'incomplete';
  return improvable ? counterfactuals(registry, ready, answers, subjects) : [];
}

export const judgedRow = (basis: RowBasis): Row => new JudgedRow(basis);

/** No condition is looked at, so all these rows explain themselves alike. */
function outOfForce(force: OutOfForce) {
  const trace = { kind: 'document', value: 'fails', force } as const;
  return { missing: [], manual: [], decisive: [trace], trace, counterfactuals: [] } as const;
}

const OUT_OF_FORCE = { 'not-yet': outOfForce('not-yet'), lapsed: outOfForce('lapsed') };

/** A row of a document that is not in force. */
export function forceRow(id: ProvisionId, force: OutOfForce, productId?: string): Row {
  const { missing, manual, decisive, trace, counterfactuals: changes } = OUT_OF_FORCE[force];
  const row = { id, verdict: force, missing, manual, decisive, trace, counterfactuals: changes };
  return productId === undefined ? row : Object.assign(row, { productId });
}
