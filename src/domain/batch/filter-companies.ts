import { SECTORS, type Sector, type SectorMap } from '../search/sectors';
import type { Profile } from '../profile/profile';
import { codeOf, FINDINGS, type Verdicts } from './judge-batch';
import { plain } from './plain';
import type { Finding } from '../eligibility/verdict';

/** Which companies of a batch are shown. */
export interface BatchFilter {
  readonly text?: string;
  readonly sector?: Sector;
  readonly measure?: string;
  /** Of the measure, or where none is chosen of any. */
  readonly verdict?: Finding;
}

/** The sectors of a company, by its products and roles, one bit for each. */
export function sectorBits(map: SectorMap, { enterprise, products }: Profile): number {
  const types = products.map(({ facts }) => facts[map.productType]);
  return SECTORS.reduce((bits, sector, index) => {
    const isOf =
      map.roles[sector].some((role) => enterprise.facts[role] === true) ||
      map.types[sector].some((type) => types.includes(type));
    return isOf ? bits | (1 << index) : bits;
  }, 0);
}

/** The companies that a filter lets through, in the order of the file. */
export function filterCompanies(
  verdicts: Verdicts,
  companies: { readonly names: readonly string[]; readonly sectors: Uint8Array },
  { text = '', sector, measure, verdict }: BatchFilter,
): readonly number[] {
  const wanted = plain(text);
  const bit = sector ? 1 << SECTORS.indexOf(sector) : 0;
  const measures = verdicts.measures.filter(({ id }) => measure === undefined || id === measure);
  const code = verdict === undefined ? -1 : FINDINGS.indexOf(verdict);
  return companies.names.flatMap((name, company) => {
    if (bit !== 0 && ((companies.sectors[company] ?? 0) & bit) === 0) return [];
    if (wanted !== '' && !plain(name).includes(wanted)) return [];
    const fits = code < 0 || measures.some((each) => codeOf(verdicts, company, each) === code);
    return fits ? [company] : [];
  });
}
