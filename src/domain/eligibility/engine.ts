import type { Catalogue } from '../policy/catalogue';
import type { Measure, PolicyDocument, Provision } from '../policy/document';
import type { Fact } from '../profile/fact';
import { createRegistry, type FactRegistry } from '../profile/registry';
import type { Warning } from '../profile/warning';
import { compile, factLeaves, type Node } from './node';

export interface ReadyProvision {
  readonly provision: Provision;
  readonly node: Node;
  /** Facts that more than one condition asks about. */
  readonly repeated: readonly Fact[];
}

export interface ReadyMeasure {
  readonly document: PolicyDocument;
  readonly measure: Measure;
  readonly provisions: readonly ReadyProvision[];
}

export interface ReadyWarning {
  readonly warning: Warning;
  readonly node: Node;
}

/** A catalogue made ready to judge profiles. */
export interface Engine {
  readonly registry: FactRegistry;
  readonly measures: readonly ReadyMeasure[];
  readonly warnings: readonly ReadyWarning[];
}

export function makeReady(provision: Provision, node: Node): ReadyProvision {
  const facts = factLeaves(node).map(({ fact }) => fact);
  const repeated = new Set(facts.filter((fact, index) => facts.indexOf(fact) !== index));
  return { provision, node, repeated: [...repeated] };
}

/**
 * Makes a catalogue ready.
 * @throws TypeError that names an unknown fact or term.
 */
export function createEngine(catalogue: Catalogue): Engine {
  const registry = createRegistry([...catalogue.facts, ...(catalogue.sideFacts ?? [])]);
  const terms = new Map(catalogue.terms.map((term) => [term.id, term]));
  const vocabulary = { facts: registry.facts, terms };
  const measures = catalogue.documents.flatMap((document) =>
    document.measures.map((measure) => ({
      document,
      measure,
      provisions: measure.provisions.map((provision) =>
        makeReady(provision, compile(provision.when, vocabulary, provision.clause)),
      ),
    })),
  );
  const warnings = catalogue.warnings.map((warning) => ({
    warning,
    node: compile(warning.when, vocabulary),
  }));
  return { registry, measures, warnings };
}
