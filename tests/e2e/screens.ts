import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import type { ChangeReport } from '../../src/domain/eligibility/change-report';
import type { Profile } from '../../src/domain/profile/profile';
import { me as meWords } from '../../src/i18n/zh/me';
import { zh } from '../../src/i18n/zh';
import { agenda } from '../../src/i18n/zh/agenda';
import { certificates } from '../../src/i18n/zh/certificates';
import { checklist } from '../../src/i18n/zh/checklist';
import { filings } from '../../src/i18n/zh/filings';
import { timeline } from '../../src/i18n/zh/timeline';
import { places } from '../../src/i18n/zh/places';
import { packs } from '../../src/i18n/zh/packs';
import { cases } from '../../src/i18n/zh/cases';
import { products } from '../../src/i18n/zh/products';
import { heat } from '../../src/i18n/zh/heat';
import { channels } from '../../src/i18n/zh/channels';
import { ledger } from '../../src/i18n/zh/ledger';
import { batch } from '../../src/i18n/zh/batch';
import { print as printing } from '../../src/i18n/zh/print';
import { scan } from '../../src/i18n/zh/scan';
import { move } from '../../src/i18n/zh/move';
import { booth } from '../../src/i18n/zh/booth';
import { handoff } from '../../src/i18n/zh/handoff';
import { caseOf } from './built';

/** A company whose result has every kind of verdict that a day can have; its product keeps its id. */
export const COMPANY: Profile = caseOf('X08').profile;

const [product] = COMPANY.products;
const { steps } = zh.check;

const TODAY = parsePlainDate('2026-11-22');

/** What an update of the data has changed for it. */
const REPORT: ChangeReport = {
  cause: 'update',
  since: TODAY,
  on: TODAY,
  measures: [
    { id: '2026-10', title: { zh: '措施' }, change: 'changed', parts: ['conditions', 'figures'] },
    { id: '2026-99', title: { zh: '不再有的措施' }, change: 'gone', parts: [] },
  ],
  companies: [
    {
      id: 'company',
      verdicts: [
        {
          measure: '2026-10',
          title: { zh: '措施' },
          kind: 'automatic',
          before: 'ineligible',
          after: 'eligible',
          reason: {
            kind: 'conditions',
            provisions: [
              {
                id: '2026-10-any',
                title: { zh: '事项' },
                before: 'ineligible',
                after: 'eligible',
                points: [{ value: 'holds', clause: '10. 第1句', fact: 'inChongqing' }],
              },
            ],
          },
        },
        {
          measure: '2026-99',
          title: { zh: '不再有的措施' },
          kind: 'apply',
          before: 'ineligible',
          reason: { kind: 'gone' },
        },
      ],
    },
  ],
};

/** What the company has filed, certificates of it, and what changed: the rows of each table. */
export const RECORDS: Readonly<Record<string, readonly object[]>> = {
  catalogues: [{ id: 'changes', reports: [REPORT] }],
  filings: [
    // An application for its product whose review asked for corrections.
    {
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
    },
  ],
  items: [
    {
      id: 'filing.own',
      company: 'company',
      filing: 'filing',
      title: '检验报告',
      order: 0,
      due: '2026-11-20',
    },
  ],
  certificates: [
    { id: 'licence', company: 'company', kind: 'cosmetics-production', expiresOn: '2027-04-20' },
    { id: 'other', company: 'company', kind: 'drug-distribution', expiresOn: '2026-01-31' },
  ],
  contacts: [{ id: 'desk', company: 'company', unit: 'health', name: '科教窗口', note: '上午' }],
  obstacles: [
    {
      id: 'queue',
      company: 'company',
      title: '检验排队要三个月',
      filing: 'filing',
      unit: 'drug-administration',
      since: '2026-08-03',
      visit: '2026-11-12',
      'entry.a': { on: '2026-08-20', text: '电话问过：十一月再看。' },
    },
    {
      id: 'stamp',
      company: 'company',
      title: '盖章要两个处室',
      since: '2026-05-06',
      closed: { on: '2026-06-01', by: '产业服务办一次说清了' },
    },
  ],
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
  { route: '#/measures?q=60', heading: zh.measures.title },
  { route: '#/timeline', heading: timeline.title },
  { route: '#/changes', heading: timeline.changes },
  { route: '#/timeline?day=2025-12-31&to=2026-01-21', heading: timeline.title },
  { route: '#/measures?q=nothing&verdict=eligible', heading: zh.measures.title },
  { route: '#/places', heading: places.title },
  { route: '#/cases', heading: cases.title },
  { route: '#/places?layer=history&area=yubei', heading: places.title },
  { route: '#/packs', heading: packs.title },
  { route: '#/filings', heading: filings.title },
  { route: '#/filings/new', heading: filings.choose.title },
  { route: '#/filings/papers', heading: checklist.papers },
  { route: '#/filings/deleted', heading: filings.title },
  { route: '#/agenda', heading: agenda.title },
  { route: '#/certificates', heading: certificates.title },
  // Not right after the other view of it, which would be no change of screen.
  { route: '#/agenda?view=month&day=2027-03-09', heading: agenda.title },
  { route: '#/products', heading: products.title },
  { route: `#/products/${product?.id}`, heading: product?.name ?? '' },
  { route: '#/heat', heading: heat.title },
  // Not right after the other one, which would be no change of screen where there is no company.
  { route: '#/products/deleted', heading: products.title },
  { route: '#/channels', heading: channels.title },
  { route: '#/ledger', heading: ledger.title },
  { route: '#/batch', heading: batch.title },
  { route: '#/print/result', heading: printing.titles.result },
  { route: '#/print/plan/filing', heading: printing.titles.plan },
  { route: '#/print/batch/0', heading: printing.titles.batch },
  { route: '#/scan', heading: scan.title },
  { route: '#/move', heading: move.title },
  { route: '#/booth', heading: booth.title },
  { route: '#/share', heading: handoff.share.title },
  { route: '#/r', heading: handoff.received.none },
  { route: '#/r/123', heading: handoff.received.title },
  { route: '#/me', heading: meWords.title },
  { route: '#/nowhere', heading: zh.app.notFound },
];

/**
 * The same with what there is to see where the records are stored. No view of a screen stands right
 * after another view of it, which would be no change of screen.
 */
export const WITH_RECORDS: readonly Screen[] = [
  ...SCREENS,
  { route: '#/filings/filing', heading: '药品上市许可申请' },
  { route: '#/heat?view=table', heading: heat.title },
  { route: '#/print/ledger', heading: printing.titles.ledger },
  { route: '#/ledger?state=all', heading: ledger.title },
  { route: '#/print/checklist/filing', heading: printing.titles.checklist },
  { route: '#/heat?view=list&verdict=incomplete', heading: heat.title },
  { route: '#/print/plan/deleted', heading: printing.titles.plan },
  { route: '#/agenda?view=weeks', heading: agenda.title },
  { route: '#/print/nothing', heading: printing.title },
  { route: `#/channels?product=${product?.id}`, heading: channels.title },
  { route: '#/filings/new?procedure=drug-marketing', heading: filings.choose.title },
];
