/** The kinds of goods by which a company sorts its products; hospital preparations stand apart. */
export const PRODUCT_SECTORS = [
  'drug',
  'tcm',
  'device',
  'cosmetics',
  'preparation',
  'other',
  'unanswered',
] as const;
export type ProductSector = (typeof PRODUCT_SECTORS)[number];

const BY_TYPE: Readonly<Record<string, ProductSector>> = {
  chemicalDrug: 'drug',
  biologic: 'drug',
  tcm: 'tcm',
  tcmGranules: 'tcm',
  device: 'device',
  cosmetic: 'cosmetics',
  hospitalPreparation: 'preparation',
};

/** The sector of a product by its type; one without an answer has a place of its own. */
export function sectorOfProduct(type: unknown): ProductSector {
  if (typeof type !== 'string') return 'unanswered';
  return BY_TYPE[type] ?? 'other';
}
