import type { Profile } from '../../src/domain/profile/profile';
import { zh } from '../../src/i18n/zh';
import { filings } from '../../src/i18n/zh/filings';
import { caseOf } from './built';

/** A company whose result has every kind of verdict that a day can have; its product keeps its id. */
export const COMPANY: Profile = caseOf('X08').profile;

const [product] = COMPANY.products;
const { steps } = zh.check;

/** An application for its product whose review asked for corrections, as it is stored. */
export const FILING = {
  id: 'filing',
  company: 'company',
  product: product?.id ?? null,
  procedure: 'drug-marketing',
  version: 1,
  name: '',
  createdAt: 1,
  'event.a': { kind: 'submitted', on: '2026-08-17' },
  'event.b': { kind: 'accepted', on: '2026-08-24' },
  'event.c': { kind: 'correction-requested', on: '2026-09-18', stepId: 'review' },
  'event.d': { kind: 'correction-supplied', on: '2026-10-20', stepId: 'review' },
};

export interface Screen {
  readonly route: string;
  /** The heading in Chinese, or how it begins. */
  readonly heading: string;
}

/** Every screen that the app has, filled with the answers of the company. */
export const SCREENS: readonly Screen[] = [
  { route: '#/', heading: zh.home.title },
  { route: '#/check/place', heading: steps.place },
  { route: '#/check/role', heading: steps.role },
  { route: '#/check/products', heading: steps.products },
  { route: `#/check/product/${product?.id}`, heading: product?.name ?? '' },
  { route: `#/check/product-plan/${product?.id}`, heading: product?.name ?? '' },
  { route: '#/check/plan', heading: steps.plan },
  { route: '#/check/more', heading: steps.more },
  { route: '#/check/review', heading: steps.review },
  { route: '#/check/product/deleted', heading: steps.product },
  { route: '#/results', heading: zh.results.title },
  { route: '#/measures', heading: zh.measures.title },
  { route: '#/measures/2026-10', heading: '2026-10 ' },
  { route: '#/measures/2021-07', heading: '2021-07 ' },
  { route: '#/measures/2099-01', heading: zh.measures.unknown },
  { route: '#/filings', heading: filings.title },
  { route: '#/filings/new', heading: filings.choose.title },
  { route: '#/filings/deleted', heading: filings.title },
  { route: '#/me', heading: zh.me.title },
  { route: '#/nowhere', heading: zh.app.notFound },
];

/** The same with the screen of the filing, where it is stored. */
export const WITH_FILING: readonly Screen[] = [
  ...SCREENS,
  { route: '#/filings/filing', heading: '药品上市许可申请' },
];
