import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import type { Condition, ManualCondition, Term } from '../../src/domain/eligibility/condition';
import { createEngine, type Engine } from '../../src/domain/eligibility/engine';
import type { Catalogue } from '../../src/domain/policy/catalogue';
import type {
  Measure,
  PolicyDocument,
  Provision,
  Validity,
} from '../../src/domain/policy/document';
import type { Fact, FactType } from '../../src/domain/profile/fact';
import { createRegistry, type FactRegistry } from '../../src/domain/profile/registry';
import type { Warning } from '../../src/domain/profile/warning';
import type { Text } from '../../src/domain/text';

export const textOf = (zh: string): Text => ({ zh, en: `${zh} in English` });

type FactExtras = Partial<Omit<Fact, 'id' | 'type' | 'options'>>;

const fact = (id: string, type: FactType, extras: FactExtras): Fact => ({
  id,
  n: 1,
  level: 'enterprise',
  type,
  group: 'status',
  label: textOf(id),
  ...extras,
});

export const yesNo = (id: string, extras: FactExtras = {}): Fact => fact(id, 'boolean', extras);
export const amount = (id: string, extras: FactExtras = {}): Fact => fact(id, 'number', extras);
export const calendarDay = (id: string, extras: FactExtras = {}): Fact => fact(id, 'date', extras);
export const choice = (id: string, values: readonly string[], extras: FactExtras = {}): Fact => ({
  ...fact(id, 'enum', extras),
  options: values.map((value, index) => ({ value, n: index + 1, label: textOf(value) })),
});

/** Marks a fact as one about products. */
export const OF_PRODUCT = { level: 'product', group: 'product' } as const;

export const yes = (id: string): Condition => ({ fact: id, is: true });
export const no = (id: string): Condition => ({ fact: id, is: false });
export const authority = (manual: string): ManualCondition => ({
  manual,
  text: textOf(manual),
  askUnits: ['某委'],
});

export const termOf = (id: string, when: Condition): Term => ({ id, label: textOf(id), when });

export const provisionOf = (
  id: string,
  when: Condition,
  extras: Partial<Provision> = {},
): Provision => ({
  id,
  clause: '1.',
  kind: 'apply',
  level: 'enterprise',
  title: textOf('事项'),
  summary: textOf('摘要'),
  beneficiaries: textOf('企业'),
  when,
  figures: [],
  exceptions: [],
  nextStep: textOf('下一步'),
  open: [],
  ...extras,
});

export const measureOf = (
  id: string,
  provisions: readonly Provision[],
  extras: Partial<Measure> = {},
): Measure => ({
  id,
  clause: '1.',
  section: '一',
  title: textOf('措施'),
  kind: provisions.length > 0 ? 'apply' : 'government',
  summary: textOf('摘要'),
  leadUnits: ['某局'],
  supportUnits: [],
  related: [],
  open: [],
  provisions,
  ...extras,
});

export const validityOf = (from: string, until: string | null = null): Validity => ({
  from: parsePlainDate(from),
  until: until === null ? null : parsePlainDate(until),
  basis: textOf('文件日期'),
});

export const documentOf = (
  id: string,
  measures: readonly Measure[],
  extras: Partial<PolicyDocument> = {},
): PolicyDocument => ({
  id,
  title: textOf('文件'),
  number: null,
  issuer: textOf('某办公厅'),
  issuedOn: parsePlainDate('2026-01-01'),
  url: null,
  checkedOn: parsePlainDate('2026-06-01'),
  validity: validityOf('2026-01-01'),
  notes: [],
  sections: [{ id: '一', title: textOf('一') }],
  measures,
  ...extras,
});

/** What a small catalogue is made of. Provisions alone become the one measure of one document. */
export interface Parts {
  readonly facts?: readonly Fact[];
  readonly terms?: readonly Term[];
  readonly warnings?: readonly Warning[];
  readonly provisions?: readonly Provision[];
  readonly documents?: readonly PolicyDocument[];
}

export function catalogueOf({
  facts = [],
  terms = [],
  warnings = [],
  provisions = [],
  documents,
}: Parts): Catalogue {
  const all = documents ?? [documentOf('2026', [measureOf('2026-01', provisions)])];
  return {
    version: 'test',
    checkedOn: parsePlainDate('2026-06-01'),
    documents: all,
    measures: all.flatMap(({ measures }) => measures),
    facts: facts.map((each, index) => ({ ...each, n: index + 1 })),
    terms,
    warnings,
  };
}

export const engineOf = (parts: Parts): Engine => createEngine(catalogueOf(parts));

export const registryOf = (...facts: readonly Fact[]): FactRegistry => createRegistry(facts);

/** The only item of a list; a test that finds another number of them has failed. */
export function only<T>(items: readonly T[]): T {
  const [item, ...rest] = items;
  if (item === undefined || rest.length > 0) {
    throw new RangeError(`Expected one item, found ${items.length}.`);
  }
  return item;
}

/** An item that must be there. */
export function present<T>(item: T | undefined): T {
  if (item === undefined) throw new RangeError('Expected an item, found none.');
  return item;
}
