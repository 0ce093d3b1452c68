import { holidayYears } from '../../src/data/holidays';
import type {
  CompanyCase,
  LintInput,
  ProvisionCase,
  ReferenceFigure,
} from '../../src/data/lint/problem';
import type { Condition } from '../../src/domain/eligibility/condition';
import { createEngine } from '../../src/domain/eligibility/engine';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import type { Verdict } from '../../src/domain/eligibility/verdict';
import type { Figure } from '../../src/domain/policy/document';
import type { Facts } from '../../src/domain/profile/profile';
import {
  authority,
  catalogueOf,
  choice,
  documentOf,
  measureOf,
  no,
  OF_PRODUCT,
  provisionOf,
  textOf,
  validityOf,
  yes,
  yesNo,
} from './catalogue';
import { soundLibrary } from './library';
import { soundPlaceData } from './place-data';

const clause = '1. 第1句';
const at = (condition: Condition): Condition => ({ ...condition, clause });

const figure: Figure = {
  what: '产品平均审评时限',
  label: textOf('平均审评时限'),
  from: 60,
  to: 40,
  unit: '工作日',
  qualifier: '平均',
};

const facts = [
  yesNo('inChongqing', { group: 'place' }),
  yesNo('role.maker', { group: 'role' }),
  yesNo('plan.move', { group: 'plan', askWhen: yes('role.maker') }),
  choice('product.type', ['device', 'kit', 'drug'], OF_PRODUCT),
  choice('device.class', ['2', '3'], {
    ...OF_PRODUCT,
    askWhen: { fact: 'product.type', in: ['device', 'kit'] },
  }),
  yesNo('device.listed', {
    ...OF_PRODUCT,
    askWhen: { fact: 'product.type', in: ['device', 'kit'] },
  }),
  yesNo('status.planned', { unusedBecause: 'Kept for a document to come.' }),
  choice('district', ['banan', 'fuling'], { unusedBecause: 'Read by the map.' }),
  choice('park', ['biocity', 'none'], { unusedBecause: 'Read by the map.' }),
];

const document2026 = documentOf('2026', [
  measureOf(
    '2026-01',
    [
      provisionOf(
        '2026-01-move',
        { all: [at(yes('inChongqing')), at(yes('role.maker')), at(yes('plan.move'))] },
        { figures: [figure] },
      ),
    ],
    { summary: textOf('审评时限由60个工作日减为平均40个工作日') },
  ),
  measureOf('2026-02', [
    provisionOf(
      '2026-02-device',
      {
        all: [
          at(yes('inChongqing')),
          at({ term: 'device' }),
          at({ fact: 'device.class', is: '2' }),
          { any: [at(yes('device.listed')), at(authority('list'))] },
        ],
      },
      { level: 'product' },
    ),
  ]),
  measureOf('2026-03', [], {
    related: [{ id: '2021-01', relation: 'continues', note: textOf('延续') }],
  }),
]);

const document2021 = documentOf('2021', [measureOf('2021-01', [])], {
  issuedOn: parsePlainDate('2021-12-01'),
  validity: {
    ...validityOf('2021-12-01', '2025-12-31'),
    afterwards: textOf('不再作为依据'),
  },
});

const caseOf = (
  provision: string,
  expected: Verdict,
  enterprise: Facts,
  products: readonly Facts[] = [],
): ProvisionCase => ({
  provision,
  title: `${expected} by ${JSON.stringify([enterprise, products])}`,
  expected,
  clause,
  reason: 'It says so.',
  asOf: '2026-03-01',
  enterprise,
  products,
});

const MOVER = { inChongqing: true, 'role.maker': true, 'plan.move': true };
const HERE = { inChongqing: true };
const DEVICE = { 'product.type': 'device', 'device.class': '2', 'device.listed': true };

const provisionCases: readonly ProvisionCase[] = [
  caseOf('2026-01-move', 'eligible', MOVER),
  caseOf('2026-01-move', 'ineligible', { ...MOVER, inChongqing: false }),
  caseOf('2026-01-move', 'ineligible', { ...MOVER, 'role.maker': false }),
  caseOf('2026-01-move', 'ineligible', { ...MOVER, 'plan.move': false }),
  caseOf('2026-01-move', 'incomplete', { ...MOVER, 'plan.move': null }),
  caseOf('2026-02-device', 'eligible', HERE, [DEVICE]),
  caseOf('2026-02-device', 'eligible', HERE, [{ ...DEVICE, 'product.type': 'kit' }]),
  caseOf('2026-02-device', 'ineligible', { inChongqing: false }, [DEVICE]),
  caseOf('2026-02-device', 'ineligible', HERE, [{ ...DEVICE, 'product.type': 'drug' }]),
  caseOf('2026-02-device', 'ineligible', HERE, [{ ...DEVICE, 'device.class': '3' }]),
  caseOf('2026-02-device', 'incomplete', HERE, [{ ...DEVICE, 'device.listed': null }]),
  caseOf('2026-02-device', 'incomplete', HERE, [
    { 'product.type': 'device', 'device.listed': true },
  ]),
  caseOf('2026-02-device', 'manual', HERE, [{ ...DEVICE, 'device.listed': false }]),
];

const companyCase: CompanyCase = {
  id: 'C1',
  title: 'A maker that moves',
  asOf: '2026-03-01',
  profile: { enterprise: { name: '某公司', facts: MOVER }, products: [], productsComplete: true },
  expected: {
    '2026-01': { verdict: 'eligible' },
    '2026-02': { verdict: 'manual', alternatives: ['ineligible'] },
    '2026-03': { verdict: 'nothing-to-apply' },
    '2021-01': { verdict: 'lapsed' },
  },
};

const { what, from, to, unit, qualifier } = figure;
const referenceFigure: ReferenceFigure = { measure: '2026-01', what, from, to, unit, qualifier };

/** A small catalogue with its cases, on which no lint rule has anything to say. */
export const soundInput: LintInput = {
  catalogue: catalogueOf({
    facts,
    terms: [
      {
        id: 'device',
        label: textOf('器械'),
        when: { fact: 'product.type', in: ['device', 'kit'] },
      },
    ],
    warnings: [
      {
        id: 'moving-outside',
        level: 'enterprise',
        when: { all: [no('inChongqing'), yes('plan.move')] },
        text: textOf('不在本市却要迁建'),
      },
    ],
    documents: [document2026, document2021],
  }),
  holidayYears: holidayYears.slice(0, 2),
  library: soundLibrary,
  placeData: soundPlaceData,
  referenceFigures: [referenceFigure],
  provisionCases,
  companyCases: [companyCase],
};

type Path = readonly (string | number)[];

/** Puts a value where the path leads; undefined takes what is there away. */
function put(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      if (index !== key) return [item];
      const inner = put(item, rest, to);
      return inner === undefined ? [] : [inner];
    });
  }
  if (typeof value !== 'object' || value === null || (rest.length > 0 && !(key in value))) {
    throw new RangeError(`There is no "${key}" to break.`);
  }
  return {
    ...value,
    [key]: put(Object.entries(value).find(([name]) => name === key)?.[1], rest, to),
  };
}

/** A copy with one thing changed, whether or not it still has its shape. */
export function broken<T>(value: T, path: Path, to: unknown): T {
  return JSON.parse(JSON.stringify(put(value, path, to)));
}

/** The sound input with one thing changed in a document; the list of measures follows. */
export function brokenDocument(document: number, path: Path, to: unknown): LintInput {
  const documents = broken(soundInput.catalogue.documents, [document, ...path], to);
  return {
    ...soundInput,
    catalogue: {
      ...soundInput.catalogue,
      documents,
      measures: documents.flatMap(({ measures }) => measures),
    },
  };
}

export const brokenInput = (path: Path, to: unknown): LintInput => broken(soundInput, path, to);

/** Where the rule of a provision stands in the first document. */
export const ruleOf = (measure: number): Path => ['measures', measure, 'provisions', 0, 'when'];

export const engineFor = ({ catalogue }: LintInput) => createEngine(catalogue);
