import type {
  DocumentId,
  Measure,
  Provision,
  ProvisionId,
  ProvisionKind,
} from '../policy/document';
import type { Assessment, Row } from './assessment';
import type { ReadyMeasure } from './engine';
import type { Verdict } from './verdict';

export const HEAT_ORDERS = ['useful', 'document'] as const;

export interface HeatChoice {
  readonly kind?: ProvisionKind;
  /** Only provisions and products that have this verdict somewhere. */
  readonly verdict?: Verdict;
  /** One document, or all of them; where it is absent, those in force. */
  readonly document?: DocumentId | 'all';
  readonly order: (typeof HEAT_ORDERS)[number];
}

/** A provision for every product, in the order of the products. */
export interface HeatRow {
  readonly measure: Measure;
  readonly provision: Provision;
  readonly cells: readonly Row[];
}

export interface HeatMap {
  readonly products: readonly string[];
  readonly rows: readonly HeatRow[];
  /** Provisions of the same documents that look at the enterprise alone. */
  readonly ofEnterprise: number;
}

/** What helps first; what is ruled out, or out of force, helps nobody. */
const HELPFUL: readonly Verdict[] = ['eligible', 'manual', 'incomplete'];
const OUT: readonly Verdict[] = ['lapsed', 'not-yet'];

/** How often each helpful verdict stands among some, the best one first. */
function scoreOf(rows: readonly Row[]): readonly number[] {
  const score = HELPFUL.map(() => 0);
  for (const { verdict } of rows) {
    const place = HELPFUL.indexOf(verdict);
    if (place >= 0) score[place] = (score[place] ?? 0) + 1;
  }
  return score;
}

/** Below zero where the first is of more use; equal ones keep their order. */
function byUse(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((count, index) => count !== other[index]);
  return place < 0 ? 0 : (other[place] ?? 0) - (one[place] ?? 0);
}

function sorted<T>(items: readonly T[], scoreOfItem: (item: T) => readonly number[]): readonly T[] {
  return items
    .map((item) => ({ item, score: scoreOfItem(item) }))
    .sort((one, other) => byUse(one.score, other.score))
    .map(({ item }) => item);
}

/** The rows of a measure whose provisions look at products, for the products asked for. */
function rowsOf(
  { measure }: ReadyMeasure,
  assessment: Assessment,
  products: readonly string[],
): readonly HeatRow[] {
  const byProduct = new Map<ProvisionId, Map<string, Row>>();
  for (const row of assessment.measures[measure.id]?.provisions ?? []) {
    if (row.productId === undefined) continue;
    const own = byProduct.get(row.id) ?? new Map<string, Row>();
    byProduct.set(row.id, own.set(row.productId, row));
  }
  return measure.provisions.flatMap((provision) => {
    const own = byProduct.get(provision.id);
    const cells = own ? products.flatMap((id) => own.get(id) ?? []) : [];
    const isWhole = provision.level === 'product' && cells.length === products.length;
    return isWhole ? [{ measure, provision, cells }] : [];
  });
}

/** The map with its columns in another order, or with fewer of them. */
function withProducts({ rows, products }: Omit<HeatMap, 'ofEnterprise'>, kept: readonly string[]) {
  const places = kept.map((id) => products.indexOf(id));
  return rows.map((row) => ({ ...row, cells: places.flatMap((place) => row.cells[place] ?? []) }));
}

/**
 * Every provision that looks at products, against the products: what is of most use stands first,
 * in both directions, or everything in the order of the documents.
 */
export function heatMap(
  measures: readonly ReadyMeasure[],
  assessment: Assessment,
  products: readonly string[],
  { kind, verdict, document, order }: HeatChoice,
): HeatMap {
  const chosen = measures.filter((ready) => {
    if (document !== undefined) return document === 'all' || ready.document.id === document;
    return !OUT.some((each) => each === assessment.measures[ready.measure.id]?.verdict);
  });
  const has = (row: Row) => verdict === undefined || row.verdict === verdict;
  const isChosen = (provision: Provision) => kind === undefined || provision.kind === kind;
  const rows = chosen
    .flatMap((ready) => rowsOf(ready, assessment, products))
    .filter(({ provision, cells }) => isChosen(provision) && cells.some(has));
  const columns = products
    .map((id, at) => ({ id, cells: rows.flatMap(({ cells }) => cells[at] ?? []) }))
    .filter(({ cells }) => cells.some(has));
  const isUseful = order === 'useful';
  const shown = (isUseful ? sorted(columns, ({ cells }) => scoreOf(cells)) : columns).map(
    ({ id }) => id,
  );
  const placed = withProducts({ rows, products }, shown);
  return {
    products: shown,
    rows: isUseful ? sorted(placed, ({ cells }) => scoreOf(cells)) : placed,
    ofEnterprise: chosen
      .flatMap(({ measure }) => measure.provisions)
      .filter((provision) => provision.level === 'enterprise' && isChosen(provision)).length,
  };
}
