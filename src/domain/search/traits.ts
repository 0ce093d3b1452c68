import type { Engine, ReadyMeasure } from '../eligibility/engine';
import type { Node } from '../eligibility/node';
import type { DocumentId, Measure, MeasureId, PolicyDocument } from '../policy/document';
import type { FactId } from '../profile/fact';
import type { FactRegistry } from '../profile/registry';
import { sectorsOf, type Sector, type SectorMap } from './sectors';

/** A section among those of all documents, by its place: `2026.2`. */
export type SectionKey = string;

/** What a measure can be found by besides its texts. */
export interface Traits {
  readonly id: MeasureId;
  readonly document: DocumentId;
  readonly section: SectionKey;
  /** Its own kind and those of its provisions. */
  readonly kinds: readonly Measure['kind'][];
  readonly sectors: readonly Sector[];
  /** The roles that its conditions name. */
  readonly roles: readonly FactId[];
  /** Lead units as the text writes them: one unit may have two names. */
  readonly units: readonly string[];
}

/** The keys of the sections of a document, in their order. */
export const sectionKeys = ({ id, sections }: PolicyDocument): readonly SectionKey[] =>
  sections.map((_, index) => `${id}.${index + 1}`);

/** The roles that a condition asks for; what must not be is not asked for. */
function rolesIn(node: Node): readonly FactId[] {
  if (node.kind === 'fact') return node.fact.group === 'role' ? [node.fact.id] : [];
  return node.kind === 'manual' || node.kind === 'not' ? [] : node.children.flatMap(rolesIn);
}

function traitsOfOne(
  map: SectorMap,
  registry: FactRegistry,
  { document, measure, provisions }: ReadyMeasure,
): Traits {
  const place = document.sections.findIndex(({ id }) => id === measure.section);
  return {
    id: measure.id,
    document: document.id,
    section: sectionKeys(document)[place] ?? '',
    kinds: [...new Set([measure.kind, ...measure.provisions.map(({ kind }) => kind)])],
    sectors: [...new Set(provisions.flatMap((each) => sectorsOf(map, registry, each)))],
    roles: [...new Set(provisions.flatMap(({ node }) => rolesIn(node)))],
    units: measure.leadUnits,
  };
}

/** The traits of every measure, in the order of the catalogue. */
export const traitsOf = (map: SectorMap, { registry, measures }: Engine): readonly Traits[] =>
  measures.map((each) => traitsOfOne(map, registry, each));
