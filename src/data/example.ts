import type { Facts } from '../domain/profile/profile';
import type { Language } from '../domain/text';

const ENTERPRISE: Facts = {
  inChongqing: true,
  district: 'banan',
  park: 'biocity',
  'role.drugHolder': false,
  'role.drugDeveloper': true,
  'role.drugManufacturer': false,
  'role.contractManufacturer': false,
  'role.drugWholesaler': false,
  'role.pharmacyChain': false,
  'role.pharmacy': false,
  'role.deviceRegistrant': true,
  'role.deviceManufacturer': true,
  'role.deviceDistributor': false,
  'role.tcmPieces': false,
  'role.tcmGranules': false,
  'role.cosmeticsManufacturer': true,
  'role.cosmeticsRegistrant': true,
  'role.cosmeticsIngredientMaker': false,
  'role.medicalInstitution': false,
  'role.university': false,
  'role.researchInstitute': false,
  'role.foreignHolder': false,
  'status.originalResults': true,
  'status.topRankedPharma': false,
  'status.keyEnterprise': false,
  'plan.nationalProject': false,
  'plan.rdGoodsImport': true,
  'plan.bondedDrugImport': false,
  'plan.universityCooperation': true,
  'plan.inspectionPending': false,
  'plan.cosmeticsRnd': true,
  'plan.cosmeticsLicence': false,
  'plan.cosmeticsMoveIn': false,
};

const ANTIBODY: Facts = {
  'product.type': 'biologic',
  'drug.novelty': 'innovative',
  'drug.vaccine': false,
  'drug.cellOrGene': false,
  'drug.rareDisease': false,
  'product.stage': 'trial',
  'product.field': 'oncology',
  'product.keyTechnology': true,
  'product.onInnovationSourceList': false,
  'product.listed': false,
  'plan.clinicalTrial': true,
  'plan.allianceEthicsReview': true,
  'plan.drugTesting': false,
  'plan.registration': false,
  'plan.renewal': false,
  'plan.transferIn': false,
  'plan.supplement': false,
  'plan.postApprovalChange': false,
  'plan.exportCertificate': false,
  'plan.foreignRegistration': false,
};

const MONITOR: Facts = {
  'product.type': 'device',
  'product.stage': 'research',
  'device.class': '2',
  'device.form': 'active',
  'device.innovative': false,
  'device.complex': false,
  'device.inPriorityProcedure': false,
  'device.coreIp': true,
  'device.specialPopulation': true,
  'product.field': 'ai',
  'product.keyTechnology': false,
  'product.listed': false,
  'plan.clinicalTrial': false,
  'plan.deviceTesting': true,
  'plan.registration': true,
  'plan.renewal': false,
  'plan.change': false,
  'plan.transferIn': false,
  'plan.exportCertificate': false,
  'plan.foreignRegistration': false,
};

const CREAM: Facts = {
  'product.type': 'cosmetic',
  'product.stage': 'research',
  'cosmetic.kind': 'ordinary',
  'plan.cosmeticFiling': true,
};

const SUNSCREEN: Facts = {
  'product.type': 'cosmetic',
  'product.stage': 'approved',
  'cosmetic.kind': 'special',
};

/** How far it has come is not answered. */
const IMAGING: Facts = {
  'product.type': 'device',
  'device.class': '3',
  'device.form': 'software',
  'device.innovative': true,
  'device.complex': false,
  'product.field': 'ai',
  'product.keyTechnology': false,
};

type Names = readonly [string, string, string, string, string, string];

const NAMES: Readonly<Record<Language, Names>> = {
  zh: [
    '示例生物医药（虚构）',
    '抗肿瘤单抗（示例）',
    '老年人心电监护贴（示例）',
    '山茶舒缓面霜（示例）',
    '山茶防晒乳（示例）',
    '肺部影像分析软件（示例）',
  ],
  en: [
    'Example Biopharma (fictitious)',
    'Antibody against tumours (example)',
    'Heart monitor for the elderly (example)',
    'Camellia face cream (example)',
    'Camellia sunscreen (example)',
    'Lung imaging software (example)',
  ],
};

/**
 * A company that does not exist, for looking around: some of its questions are left open on purpose.
 * No name and no answer in it is taken from a real company.
 */
export function exampleCompany(language: Language) {
  const [company, antibody, monitor, cream, sunscreen, imaging] = NAMES[language];
  return {
    enterprise: { name: company, facts: ENTERPRISE, unsure: ['plan.staffTraining'] },
    products: [
      { id: 'antibody', name: antibody, facts: ANTIBODY, unsure: [] },
      { id: 'monitor', name: monitor, facts: MONITOR, unsure: ['device.clinicalValue'] },
      { id: 'cream', name: cream, facts: CREAM, unsure: [] },
      { id: 'sunscreen', name: sunscreen, facts: SUNSCREEN, unsure: [] },
      { id: 'imaging', name: imaging, facts: IMAGING, unsure: [] },
    ],
    productsComplete: true,
  };
}
