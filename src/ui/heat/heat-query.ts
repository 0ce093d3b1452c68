import { HEAT_ORDERS, type HeatChoice } from '../../domain/eligibility/heat-map';
import type { Verdict } from '../../domain/eligibility/verdict';
import type { ProvisionKind } from '../../domain/policy/document';
import { PRODUCT_SECTORS, type ProductSector } from '../../domain/products/sector';
import { links } from '../shell/links';

export const VIEWS = ['table', 'list'] as const;
export const KINDS: readonly ProvisionKind[] = [
  'apply',
  'automatic',
  'consult',
  'permission',
  'duty',
];
export const VERDICTS: readonly Verdict[] = [
  'eligible',
  'manual',
  'incomplete',
  'ineligible',
  'lapsed',
  'not-yet',
];

/** What is looked at, and how. */
export interface HeatQuery extends HeatChoice {
  readonly sector?: ProductSector;
  /** Absent: as the width of the page has room for. */
  readonly view?: (typeof VIEWS)[number];
}

/** Reads what is looked at from the query of the address; what is not known chooses nothing. */
export function readHeatQuery(query: string | undefined, documents: readonly string[]): HeatQuery {
  const given = new URLSearchParams(query);
  const among = <T extends string>(name: string, known: readonly T[]): T | undefined =>
    known.find((each) => each === given.get(name));
  const kind = among('kind', KINDS);
  const verdict = among('verdict', VERDICTS);
  const document = among('document', ['all', ...documents]);
  const sector = among('sector', PRODUCT_SECTORS);
  const view = among('view', VIEWS);
  return {
    order: among('order', HEAT_ORDERS) ?? 'useful',
    ...(kind && { kind }),
    ...(verdict && { verdict }),
    ...(document !== undefined && { document }),
    ...(sector && { sector }),
    ...(view && { view }),
  };
}

/** The address of the map with what is looked at. */
export function heatHref({ order, ...rest }: HeatQuery): string {
  const written = new URLSearchParams({
    ...rest,
    ...(order !== 'useful' && { order }),
  }).toString();
  return written === '' ? links.heat : `${links.heat}?${written}`;
}
