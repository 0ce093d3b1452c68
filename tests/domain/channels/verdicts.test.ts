import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { channels } from '../../../src/data/channel-book';
import { sideFacts } from '../../../src/data/side-facts';
import { channelEngine } from '../../../src/domain/channels/engine';
import { assess } from '../../../src/domain/eligibility/assess';
import type { Facts } from '../../../src/domain/profile/profile';

const engine = channelEngine(channels, { ...catalogue, sideFacts });
const DAY = '2026-11-22';

interface Given {
  readonly enterprise?: Facts;
  readonly product: Facts;
}

const rowOf = (id: string, { enterprise = {}, product }: Given, day = DAY) => {
  const profile = {
    enterprise: { facts: enterprise },
    products: [{ id: 'p', facts: product }],
    productsComplete: true,
  };
  return assess(engine, profile, day).measures[id]?.provisions[0];
};

/** A product for which everything holds, and what becomes of it when one answer is another. */
interface Route {
  readonly id: string;
  readonly holds: Given;
  /** The best that it can be: some routes are left to the authority. */
  readonly best: 'eligible' | 'manual';
  readonly others: readonly (readonly [string, Facts, string])[];
}

const DRUG: Facts = {
  'product.type': 'chemicalDrug',
  'drug.novelty': 'innovative',
  'drug.rareDisease': false,
  'product.stage': 'trial',
  'plan.registration': true,
};
const DEVICE: Facts = {
  'product.type': 'device',
  'device.class': '3',
  'device.form': 'active',
  'product.stage': 'research',
};

const ROUTES: readonly Route[] = [
  {
    id: 'innovative-device',
    holds: {
      product: {
        ...DEVICE,
        'channel.deviceFinal': true,
        'channel.deviceIp': 'granted',
        'channel.deviceFirst': true,
      },
    },
    best: 'eligible',
    others: [
      [
        'a published application with a search report',
        { 'channel.deviceIp': 'published' },
        'eligible',
      ],
      ['a patent that is too old', { 'channel.deviceIp': 'older' }, 'ineligible'],
      ['no patent', { 'channel.deviceIp': 'none' }, 'ineligible'],
      ['a product that is not final', { 'channel.deviceFinal': false }, 'ineligible'],
      ['nothing new', { 'channel.deviceFirst': false }, 'ineligible'],
      ['class II', { 'device.class': '2' }, 'manual'],
      ['class I', { 'device.class': '1' }, 'ineligible'],
      ['an IVD reagent', { 'device.form': 'ivd' }, 'manual'],
      ['an application already filed', { 'product.stage': 'submitted' }, 'manual'],
      ['a device that is registered', { 'product.stage': 'approved' }, 'ineligible'],
      ['another kind of product', { 'product.type': 'cosmetic' }, 'ineligible'],
      ['the patent not answered', { 'channel.deviceIp': null }, 'incomplete'],
      ['the class not answered', { 'device.class': null }, 'incomplete'],
    ],
  },
  {
    id: 'priority-device',
    holds: {
      enterprise: { 'role.foreignHolder': false },
      product: {
        ...DEVICE,
        'channel.devicePurpose': 'children',
        'channel.scienceProgramme': 'none',
      },
    },
    best: 'eligible',
    others: [
      ['rare diseases or cancer', { 'channel.devicePurpose': 'rareOrCancer' }, 'eligible'],
      ['the elderly', { 'channel.devicePurpose': 'elderly' }, 'eligible'],
      ['urgent need in the state', { 'channel.devicePurpose': 'urgentNation' }, 'eligible'],
      ['urgent need in the city alone', { 'channel.devicePurpose': 'urgentCity' }, 'manual'],
      [
        'a national programme',
        { 'channel.devicePurpose': 'none', 'channel.scienceProgramme': 'national' },
        'eligible',
      ],
      [
        'a ministry’s programme',
        { 'channel.devicePurpose': 'none', 'channel.scienceProgramme': 'ministry' },
        'manual',
      ],
      ['none of the cases', { 'channel.devicePurpose': 'none' }, 'manual'],
      ['a domestic class II device', { 'device.class': '2' }, 'ineligible'],
      ['class I', { 'device.class': '1' }, 'ineligible'],
      ['an IVD reagent', { 'device.form': 'ivd' }, 'manual'],
      ['an application already filed', { 'product.stage': 'submitted' }, 'ineligible'],
      ['the purpose not answered', { 'channel.devicePurpose': null }, 'incomplete'],
    ],
  },
  {
    id: 'conditional-device',
    holds: { product: { ...DEVICE, 'channel.deviceNeed': 'life' } },
    best: 'manual',
    others: [
      ['rare diseases', { 'channel.deviceNeed': 'rare' }, 'manual'],
      ['public health', { 'channel.deviceNeed': 'publicHealth' }, 'manual'],
      ['no urgent need', { 'channel.deviceNeed': 'none' }, 'ineligible'],
      ['class I', { 'device.class': '1' }, 'ineligible'],
      ['the need not answered', { 'channel.deviceNeed': null }, 'incomplete'],
    ],
  },
  {
    id: 'breakthrough-drug',
    holds: { product: { ...DRUG, 'channel.severity': 'quality', 'channel.unmetNeed': 'better' } },
    best: 'eligible',
    others: [
      ['a life-threatening disease', { 'channel.severity': 'life' }, 'eligible'],
      ['a lighter disease', { 'channel.severity': 'neither' }, 'ineligible'],
      ['a gap', { 'channel.unmetNeed': 'none' }, 'eligible'],
      ['no advantage', { 'channel.unmetNeed': 'neither' }, 'ineligible'],
      ['an improved drug', { 'drug.novelty': 'improved' }, 'eligible'],
      ['a generic', { 'drug.novelty': 'generic' }, 'ineligible'],
      ['a classic formula', { 'drug.novelty': 'classicFormula' }, 'manual'],
      ['before the trial', { 'product.stage': 'research' }, 'ineligible'],
      ['after filing', { 'product.stage': 'submitted' }, 'ineligible'],
      ['the severity not answered', { 'channel.severity': null }, 'incomplete'],
      ['a device', { 'product.type': 'device' }, 'ineligible'],
    ],
  },
  {
    id: 'conditional-drug',
    holds: {
      product: {
        ...DRUG,
        'channel.severity': 'life',
        'channel.unmetNeed': 'none',
        'channel.trialData': true,
        'channel.publicHealthNeed': false,
        'channel.conditionalConfirmed': true,
      },
    },
    best: 'eligible',
    others: [
      ['a disease that affects quality of life', { 'channel.severity': 'quality' }, 'ineligible'],
      ['an advantage without a gap', { 'channel.unmetNeed': 'better' }, 'ineligible'],
      ['no data yet', { 'channel.trialData': false }, 'ineligible'],
      [
        'public health instead',
        { 'channel.severity': 'neither', 'channel.publicHealthNeed': true },
        'eligible',
      ],
      ['no talks yet', { 'channel.conditionalConfirmed': false }, 'ineligible'],
      ['talks not answered', { 'channel.conditionalConfirmed': null }, 'incomplete'],
      [
        'an urgent vaccine',
        {
          'product.type': 'biologic',
          'drug.vaccine': true,
          'channel.severity': 'neither',
          'channel.urgentVaccine': 'emergency',
        },
        'manual',
      ],
      [
        'a vaccine for prevention alone',
        {
          'product.type': 'biologic',
          'drug.vaccine': true,
          'channel.severity': 'neither',
          'channel.urgentVaccine': 'prevention',
        },
        'ineligible',
      ],
    ],
  },
  {
    id: 'priority-drug',
    holds: {
      product: {
        ...DRUG,
        'channel.priorityNeed': 'infectious',
        'channel.childDrug': false,
        'channel.inBreakthrough': false,
        'channel.conditionalConfirmed': false,
        'channel.priorityConfirmed': true,
      },
    },
    best: 'eligible',
    others: [
      [
        'a shortage, whatever the novelty',
        { 'channel.priorityNeed': 'shortage', 'drug.novelty': 'generic' },
        'eligible',
      ],
      ['a generic against infections', { 'drug.novelty': 'generic' }, 'manual'],
      ['a similar disease', { 'channel.priorityNeed': 'similar' }, 'manual'],
      ['a rare disease', { 'channel.priorityNeed': 'none', 'drug.rareDisease': true }, 'eligible'],
      ['children', { 'channel.priorityNeed': 'none', 'channel.childDrug': true }, 'eligible'],
      [
        'breakthrough',
        { 'channel.priorityNeed': 'none', 'channel.inBreakthrough': true },
        'eligible',
      ],
      [
        'conditional approval',
        { 'channel.priorityNeed': 'none', 'channel.conditionalConfirmed': true },
        'eligible',
      ],
      ['none of the cases', { 'channel.priorityNeed': 'none' }, 'manual'],
      [
        'an innovative vaccine',
        {
          'product.type': 'biologic',
          'drug.vaccine': true,
          'channel.priorityNeed': 'none',
          'channel.urgentVaccine': 'none',
        },
        'eligible',
      ],
      ['no talks yet', { 'channel.priorityConfirmed': false }, 'ineligible'],
      ['no registration planned', { 'plan.registration': false }, 'ineligible'],
      ['after filing', { 'product.stage': 'submitted' }, 'ineligible'],
      ['talks not answered', { 'channel.priorityConfirmed': null }, 'incomplete'],
    ],
  },
  {
    id: 'special-drug',
    holds: { product: { ...DRUG, 'channel.emergencyDrug': true } },
    best: 'manual',
    others: [
      ['no emergency', { 'channel.emergencyDrug': false }, 'ineligible'],
      ['an approved drug', { 'product.stage': 'approved' }, 'ineligible'],
      ['the emergency not answered', { 'channel.emergencyDrug': null }, 'incomplete'],
    ],
  },
  {
    id: 'trial-30-days',
    holds: {
      product: {
        ...DRUG,
        'plan.clinicalTrial': true,
        'channel.thirtyDayCase': 'list',
        'channel.startCommitment': true,
      },
    },
    best: 'eligible',
    others: [
      ['a key variety', { 'channel.thirtyDayCase': 'key' }, 'eligible'],
      ['global development', { 'channel.thirtyDayCase': 'global' }, 'eligible'],
      ['none of the cases', { 'channel.thirtyDayCase': 'none' }, 'ineligible'],
      ['no commitment', { 'channel.startCommitment': false }, 'ineligible'],
      ['an improved drug', { 'drug.novelty': 'improved' }, 'ineligible'],
      ['no trial', { 'plan.clinicalTrial': false }, 'ineligible'],
      ['the case not answered', { 'channel.thirtyDayCase': null }, 'incomplete'],
    ],
  },
  {
    id: 'city-priority',
    holds: {
      enterprise: { inChongqing: true },
      product: {
        ...DEVICE,
        'device.class': '2',
        'channel.devicePurpose': 'urgentCity',
        'channel.scienceProgramme': 'none',
      },
    },
    best: 'eligible',
    others: [
      ['children', { 'channel.devicePurpose': 'children' }, 'eligible'],
      [
        'a ministry’s programme',
        { 'channel.devicePurpose': 'none', 'channel.scienceProgramme': 'ministry' },
        'eligible',
      ],
      ['none of the cases', { 'channel.devicePurpose': 'none' }, 'manual'],
      ['class III', { 'device.class': '3' }, 'ineligible'],
      ['an IVD reagent', { 'device.form': 'ivd' }, 'eligible'],
      ['a registered device', { 'product.stage': 'approved' }, 'ineligible'],
    ],
  },
];

describe.each(ROUTES)('$id', ({ id, holds, best, others }) => {
  it(`comes out ${best} where every condition that can be asked holds`, () => {
    expect(rowOf(id, holds)?.verdict).toBe(best);
  });

  it.each(others)('with %s', (_what, change, expected) => {
    const given = { ...holds, product: { ...holds.product, ...change } };
    expect(rowOf(id, given)?.verdict).toBe(expected);
  });

  it('is open, never refused, where nothing is answered', () => {
    expect(rowOf(id, { product: {} })?.verdict).toBe('incomplete');
  });

  it('names the article of every condition', () => {
    const clauses = rowOf(id, holds)?.decisive.map((leaf) => 'clause' in leaf && leaf.clause);
    expect(clauses?.length).toBeGreaterThan(0);
    for (const clause of clauses ?? []) expect(clause).toMatch(/第.+[条项]|公告/);
  });
});

it('has a truth table for every route that is judged by itself', () => {
  const judged = channels.filter(({ kind }) => kind === 'judged').map(({ id }) => id);
  expect(ROUTES.map(({ id }) => id).sort()).toEqual(judged.sort());
});

it('is not open before its rules are in force', () => {
  const [route] = ROUTES.filter(({ id }) => id === 'trial-30-days');
  expect(route && rowOf(route.id, route.holds, '2025-09-08')?.verdict).toBe('not-yet');
  expect(route && rowOf(route.id, route.holds, '2025-09-09')?.verdict).toBe('eligible');
});

it('says what would open a route, after judging it again', () => {
  const [route] = ROUTES.filter(({ id }) => id === 'priority-drug');
  const product = { ...route?.holds.product, 'channel.priorityConfirmed': false };
  expect(rowOf('priority-drug', { product })?.counterfactuals).toEqual([
    { changes: [{ fact: 'channel.priorityConfirmed', to: true, productId: 'p' }] },
  ]);
});

it('leaves the measures, their questions and the day of the data as they are', () => {
  expect(catalogue.sideFacts).toBeUndefined();
  expect(catalogue.facts.filter(({ group }) => group === 'channel')).toEqual([]);
  expect(catalogue.measures).toHaveLength(47);
});
