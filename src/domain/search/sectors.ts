import type { ReadyProvision } from '../eligibility/engine';
import { evaluate, type Read } from '../eligibility/evaluate';
import { factLeaves, type Node } from '../eligibility/node';
import type { Fact, FactId, FactValue } from '../profile/fact';
import type { FactRegistry } from '../profile/registry';

/** The branches of industry that a provision may be for, TCM apart from other drugs. */
export const SECTORS = ['drug', 'tcm', 'device', 'cosmetics'] as const;
export type Sector = (typeof SECTORS)[number];

/** What tells the sectors apart in the answers of a company. */
export interface SectorMap {
  /** The question for the type of a product. */
  readonly productType: FactId;
  /** The types of products of each sector; a type may be of two. */
  readonly types: Readonly<Record<Sector, readonly string[]>>;
  /** The roles of each sector; a company of another sector does not have them. */
  readonly roles: Readonly<Record<Sector, readonly FactId[]>>;
  /** Answers by which products of the same type are of one sector or the other. */
  readonly answers: Readonly<Partial<Record<Sector, Readonly<Record<FactId, FactValue>>>>>;
}

/** Stands for the answer to a question that nobody of the sector is asked: it meets no test. */
const NEVER = '';

/** Reads the answers that are the same for every company of a sector with a type of product. */
function readerOf(map: SectorMap, registry: FactRegistry, sector: Sector, type: string): Read {
  const roles = new Set(SECTORS.flatMap((each) => map.roles[each]));
  const own = new Set(map.roles[sector]);
  const read: Read = ({ id }: Fact) => {
    if (id === map.productType) return type;
    if (roles.has(id)) return own.has(id) ? undefined : false;
    const answer = map.answers[sector]?.[id];
    if (answer !== undefined) return answer;
    const gate = registry.gates.get(id);
    return gate && evaluate(gate, read) === 'fails' ? NEVER : undefined;
  };
  return read;
}

/** Whether a condition, or what its questions depend on, names a type of product or a role of a sector. */
function namesSector(map: SectorMap, registry: FactRegistry, node: Node): boolean {
  return factLeaves(node).some(({ fact: { id } }) => {
    if (id === map.productType || SECTORS.some((each) => map.roles[each].includes(id))) return true;
    const gate = registry.gates.get(id);
    return gate !== undefined && namesSector(map, registry, gate);
  });
}

/**
 * The sectors that a provision speaks of, read from its conditions: they name a type of product or
 * a role of a sector, and can still hold for a company that has only products of that sector. A
 * provision that names none, such as one for universities, is of no sector.
 */
export function sectorsOf(
  map: SectorMap,
  registry: FactRegistry,
  { node }: ReadyProvision,
): readonly Sector[] {
  if (!namesSector(map, registry, node)) return [];
  return SECTORS.filter((sector) =>
    map.types[sector].some(
      (type) => evaluate(node, readerOf(map, registry, sector, type)) !== 'fails',
    ),
  );
}
