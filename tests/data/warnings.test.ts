import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import { createEngine } from '../../src/domain/eligibility/engine';
import { warningsOf } from '../../src/domain/eligibility/warnings';
import type { Facts } from '../../src/domain/profile/profile';

const engine = createEngine(catalogue);
const NO_ROLE = Object.fromEntries(
  catalogue.facts
    .filter(({ group, unusedBecause }) => group === 'role' && unusedBecause === undefined)
    .map(({ id }) => [id, false]),
);

/** Answers that give rise to each warning, and one answer that lays it to rest. */
const EXAMPLES: readonly (readonly [string, Facts, Facts | undefined, Facts])[] = [
  ['no-role', NO_ROLE, undefined, { 'role.pharmacy': true }],
  [
    'drug-without-role',
    { ...NO_ROLE, 'role.pharmacy': true },
    { 'product.type': 'chemicalDrug' },
    { 'role.drugDeveloper': true },
  ],
  [
    'device-without-role',
    { ...NO_ROLE, 'role.drugHolder': true },
    { 'product.type': 'device' },
    { 'role.deviceRegistrant': true },
  ],
  [
    'cosmetic-without-role',
    { ...NO_ROLE, 'role.drugHolder': true },
    { 'product.type': 'cosmetic' },
    { 'role.cosmeticsManufacturer': true },
  ],
  [
    'granules-without-role',
    { ...NO_ROLE, 'role.drugHolder': true },
    { 'product.type': 'tcmGranules' },
    { 'role.tcmGranules': true },
  ],
  [
    'preparation-without-role',
    { ...NO_ROLE, 'role.drugHolder': true },
    { 'product.type': 'hospitalPreparation' },
    { 'role.medicalInstitution': true },
  ],
  [
    'approved-first-registration',
    {},
    { 'product.type': 'device', 'product.stage': 'approved', 'plan.registration': true },
    { 'plan.registration': false },
  ],
  [
    'renewal-before-approval',
    {},
    { 'product.type': 'device', 'product.stage': 'trial', 'plan.renewal': true },
    { 'product.stage': 'approved' },
  ],
  [
    'change-before-approval',
    {},
    { 'product.type': 'device', 'product.stage': 'submitted', 'plan.change': true },
    { 'product.stage': 'approved' },
  ],
  [
    'approved-not-registered',
    {},
    {
      'product.type': 'device',
      'product.stage': 'approved',
      'plan.exportCertificate': true,
      'product.registeredInChina': false,
    },
    { 'product.registeredInChina': true },
  ],
  [
    'registered-not-approved',
    {},
    {
      'product.type': 'device',
      'product.stage': 'abroadOnly',
      'plan.exportCertificate': true,
      'product.registeredInChina': true,
    },
    { 'product.stage': 'approved' },
  ],
];

const idsFor = (enterprise: Facts, product?: Facts): readonly string[] =>
  warningsOf(engine, {
    enterprise: { facts: enterprise },
    products: product ? [{ id: 'p1', facts: product }] : [],
  }).map(({ warning }) => warning.id);

describe('every warning', () => {
  it('has an example', () => {
    expect(EXAMPLES.map(([id]) => id).toSorted()).toEqual(
      catalogue.warnings.map(({ id }) => id).toSorted(),
    );
  });

  it.each(EXAMPLES)('%s is given and laid to rest', (id, enterprise, product, mended) => {
    expect(idsFor(enterprise, product)).toContain(id);
    const isOfProduct = Object.keys(mended).some((fact) => product && fact in product);
    const after = isOfProduct
      ? idsFor(enterprise, { ...product, ...mended })
      : idsFor({ ...enterprise, ...mended }, product);
    expect(after).not.toContain(id);
  });

  it('is given for nothing that is not answered', () => {
    expect(idsFor({}, {})).toEqual([]);
  });
});
