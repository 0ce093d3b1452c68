import type { BatchFormat } from '../domain/batch/format';

/**
 * The spreadsheet of the park batch. Its questions are the twenty that are left when, over the
 * public company cases, the question that decides fewest verdicts is taken away again and again.
 */
export const batchFormat: BatchFormat = {
  facts: [
    'inChongqing',
    'district',
    'role.drugHolder',
    'role.drugDeveloper',
    'role.drugManufacturer',
    'role.contractManufacturer',
    'role.drugWholesaler',
    'role.pharmacyChain',
    'role.pharmacy',
    'role.deviceRegistrant',
    'role.deviceManufacturer',
    'role.tcmPieces',
    'role.tcmGranules',
    'role.medicalInstitution',
    'role.university',
    'role.researchInstitute',
    'plan.bondedDrugImport',
    'product.type',
    'drug.novelty',
    'plan.transferIn',
  ],
  sheets: { companies: '企业', products: '产品', options: '选项', help: '说明' },
  headings: {
    number: '编号',
    name: '企业名称',
    complete: '产品已列全',
    company: '所属企业',
    product: '产品名称',
  },
  yes: ['是', 'yes', 'true'],
  no: ['否', 'no', 'false'],
  unsure: ['不清楚', '不确定', '不知道', 'unsure', 'not sure', 'unknown'],
};
