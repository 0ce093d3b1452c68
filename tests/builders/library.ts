import type { LintLibrary, ProcedureFigure } from '../../src/data/lint/problem';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import {
  CERTIFICATE_KINDS,
  type Card,
  type FullPlan,
  type Source,
  type Step,
} from '../../src/domain/procedures/procedure';
import { PROCEDURE_IDS, type ProcedureId } from '../../src/domain/procedures/procedure-id';
import { textOf } from './catalogue';

export const source: Source = { regulation: 'order-1', article: '第一条', tier: 'A' };

const checkedOn = parsePlainDate('2026-11-22');

export const stepWith = (id: string, extras: Partial<Step>): Step => ({
  id,
  actor: 'agency',
  title: textOf(id),
  source,
  startsWith: [],
  endsWith: { event: 'decided', named: true },
  limits: [],
  targets: [],
  stops: [],
  ...extras,
});

const paper = { id: 'licence-copy', title: textOf('许可证复印件'), source };

/** A renewal that is applied for, accepted, reviewed with corrections, and decided. */
export const renewal: FullPlan = {
  id: 'device2-renewal',
  kind: 'plan',
  certificate: 'device-registration',
  title: textOf('延续'),
  acceptedBy: textOf('某局'),
  summary: textOf('在60个工作日内审评'),
  notes: [],
  variants: [
    { fact: 'device.class', only: ['2'] },
    { key: 'priority', type: 'boolean', label: textOf('优先'), default: false },
    { key: 'expiresOn', type: 'day', label: textOf('到期日') },
  ],
  sources: [source],
  version: 1,
  checkedOn,
  steps: [
    stepWith('apply', {
      actor: 'applicant',
      endsWith: { event: 'submitted' },
      limits: [
        {
          value: 30,
          unit: 'workday',
          source,
          before: 'expiresOn',
          notBefore: { value: 90, unit: 'workday' },
        },
      ],
    }),
    stepWith('review', {
      startsWith: [{ event: 'submitted' }],
      endsWith: { event: 'decided' },
      limits: [
        { value: 30, unit: 'workday', source, when: { priority: [true] } },
        { value: 60, unit: 'workday', source, when: { priority: [false] } },
      ],
      targets: [
        {
          value: 40,
          unit: 'workday',
          qualifier: '平均',
          measureId: '2026-01',
          figure: '产品平均审评时限',
        },
      ],
      correction: {
        answeredBy: 'correction',
        then: { kind: 'extend', by: [{ part: [1, 3], source }] },
        source,
      },
      stops: [{ reason: textOf('整改'), source }],
      onOverdue: { text: textOf('视为同意'), source },
    }),
    stepWith('correction', {
      actor: 'applicant',
      optional: true,
      startsWith: [{ event: 'correction-requested' }],
      endsWith: { event: 'correction-supplied' },
      limits: [{ value: 1, unit: 'year', source }],
    }),
  ],
  papers: [paper],
};

/** The first application for the same thing, with a new period after corrections. */
export const registration: FullPlan = {
  ...renewal,
  id: 'device2-registration',
  summary: textOf('先注册'),
  variants: [{ fact: 'device.class', only: ['2'] }],
  steps: [
    stepWith('acceptance', {
      startsWith: [{ event: 'submitted' }],
      endsWith: { event: 'accepted' },
      limits: [{ value: 5, unit: 'workday', source }],
    }),
    stepWith('review', {
      startsWith: [{ event: 'accepted' }],
      endsWith: { event: 'decided' },
      limits: [{ value: 60, unit: 'workday', source }],
      correction: {
        then: { kind: 'fresh', limits: [{ value: 20, unit: 'workday', source }] },
        source,
      },
    }),
    stepWith('certificate', {
      startsWith: [{ event: 'decided' }],
      endsWith: { event: 'issued' },
      limits: [{ value: 10, unit: 'workday', source }],
    }),
  ],
};

const { certificate: _renewed, ...first } = registration;

const card = (id: ProcedureId): Card => ({
  id,
  kind: 'card',
  title: textOf('事项'),
  acceptedBy: textOf('某局'),
  summary: textOf('这是什么'),
  notes: [],
  variants: [],
  sources: [source],
  version: 1,
  checkedOn,
  notIncluded: textOf('时限、材料：本应用未收录，请以官方办事指南为准。'),
});

const figure = (
  step: string,
  what: ProcedureFigure['what'],
  value: number | string,
  unit = 'workday',
  article = '第一条',
): ProcedureFigure => ({ step, what, value, unit, article });

/** Two plans, a card for every other procedure, and the rules of renewal. */
export const soundLibrary: LintLibrary = {
  procedures: [
    renewal,
    first,
    ...PROCEDURE_IDS.filter((id) => id !== renewal.id && id !== first.id).map(card),
  ],
  regulations: [
    {
      id: 'order-1',
      title: textOf('某办法'),
      number: '令第1号',
      effectiveFrom: parsePlainDate('2021-10-01'),
    },
  ],
  renewalRules: CERTIFICATE_KINDS.map((certificate) =>
    certificate === 'device-registration'
      ? {
          certificate,
          opens: { value: 90, unit: 'workday' as const },
          closes: { value: 30, unit: 'workday' as const },
          source,
        }
      : { certificate, unavailable: textOf('没有核实') },
  ),
  figures: {
    'device2-renewal': [
      figure('apply', 'before', 30),
      figure('apply', 'not-before', 90),
      figure('review', 'limit', 30),
      figure('review', 'limit', 60),
      figure('review', 'extend', '1/3', 'part'),
      figure('review', 'target', 40, 'workday', '2026-01'),
      figure('correction', 'limit', 1, 'year'),
    ],
    'device2-registration': [
      figure('acceptance', 'limit', 5),
      figure('review', 'limit', 60),
      figure('review', 'fresh', 20),
      figure('certificate', 'limit', 10),
    ],
    'renewal-rules': [
      figure('device-registration', 'opens', 90),
      figure('device-registration', 'closes', 30),
    ],
  },
};
