import { expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { assess } from '../../../src/domain/eligibility/assess';
import type { Filing } from '../../../src/domain/filings/filing';
import { applicableOf } from '../../../src/domain/next/applicable';
import { decidedBy } from '../../../src/domain/next/questions';
import { engineOf, OF_PRODUCT, provisionOf, yes, yesNo } from '../../builders/catalogue';

const TODAY = parsePlainDate('2026-11-22');
const engine = engineOf({
  facts: [yesNo('plan.registration', OF_PRODUCT), yesNo('maker')],
  provisions: [
    provisionOf('quick', yes('plan.registration'), { level: 'product', kind: 'apply' }),
    provisionOf('made', yes('maker'), { kind: 'automatic' }),
  ],
});
const product = (id: string, planned: boolean) => ({
  id,
  name: id,
  facts: { 'plan.registration': planned },
  unsure: [],
});
const profile = {
  enterprise: { name: '', facts: {}, unsure: [] },
  products: [product('p', true), product('q', true), product('r', false)],
  productsComplete: true,
};
const assessment = assess(engine, profile, TODAY);
const measures = engine.measures.map(({ measure }) => measure);
const rules = [
  { procedure: 'registration', sector: 'device', plans: [], provisions: ['quick'] },
] as const;

const filing = (of: string, procedure = 'registration'): Filing => ({
  id: of,
  company: 'a',
  product: of,
  procedure,
  version: 1,
  name: '',
  variant: {},
  events: [],
  createdAt: 0,
});

const found = (...filings: readonly Filing[]) =>
  applicableOf(measures, assessment, rules, filings).map(({ provision, productIds, procedure }) => [
    provision.id,
    productIds,
    procedure,
  ]);

it('what may be applied for is named with the products that qualify', () => {
  expect(found()).toEqual([['quick', ['p', 'q'], 'registration']]);
});

it('a product for which it is under way is left out, by a filing of that procedure only', () => {
  expect(found(filing('p'), filing('q', 'other'))).toEqual([['quick', ['q'], 'registration']]);
  expect(found(filing('p'), filing('q'))).toEqual([]);
});

it('a question counts the measures that wait for it', () => {
  expect(decidedBy(assessment, { fact: 'maker' })).toBe(
    Object.values(assessment.measures).some(({ verdict }) => verdict === 'incomplete') ? 1 : 0,
  );
  expect(decidedBy(assessment, { fact: 'plan.registration', productId: 'r' })).toBe(0);
});
