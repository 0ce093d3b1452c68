import type { SectorMap } from '../domain/search/sectors';

/**
 * Which types of products and which roles are of which sector. Hospitals prepare both TCM and
 * other drugs. Hospitals, universities, institutes and holders abroad are of no sector by themselves.
 */
export const sectorMap: SectorMap = {
  productType: 'product.type',
  types: {
    drug: ['chemicalDrug', 'biologic', 'hospitalPreparation'],
    tcm: ['tcm', 'tcmGranules', 'hospitalPreparation'],
    device: ['device'],
    cosmetics: ['cosmetic'],
  },
  roles: {
    drug: [
      'role.drugHolder',
      'role.drugDeveloper',
      'role.drugManufacturer',
      'role.contractManufacturer',
      'role.drugWholesaler',
      'role.pharmacyChain',
      'role.pharmacy',
    ],
    tcm: [
      'role.drugHolder',
      'role.drugDeveloper',
      'role.drugManufacturer',
      'role.contractManufacturer',
      'role.tcmPieces',
      'role.tcmGranules',
    ],
    device: ['role.deviceRegistrant', 'role.deviceManufacturer', 'role.deviceDistributor'],
    cosmetics: [
      'role.cosmeticsManufacturer',
      'role.cosmeticsRegistrant',
      'role.cosmeticsIngredientMaker',
    ],
  },
  answers: { drug: { 'preparation.tcm': false }, tcm: { 'preparation.tcm': true } },
};
