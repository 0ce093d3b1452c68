import * as v from 'valibot';
import type { Condition, Term } from '../domain/eligibility/condition';
import type { PolicyDocument } from '../domain/policy/document';
import type { Fact } from '../domain/profile/fact';
import type { Warning } from '../domain/profile/warning';
import { FESTIVALS, type NotifiedYear } from '../domain/calendar/holiday-year';
import { parsePlainDate, type PlainDate } from '../domain/calendar/plain-date';

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());
const text = v.strictObject({ zh: filled, en: filled });
const texts = v.array(text);
const day = v.custom<PlainDate>((input) => {
  try {
    return parsePlainDate(input) === input;
  } catch {
    return false;
  }
}, 'a day YYYY-MM-DD');

const answer = v.union([v.boolean(), v.number(), filled]);
const clause = v.exactOptional(filled);
const leaf = { clause, fact: filled };

const children: v.GenericSchema<readonly Condition[]> = v.lazy(() =>
  v.pipe(v.array(condition), v.minLength(1)),
);

const condition: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ clause, all: children }),
    v.strictObject({ clause, any: children }),
    v.strictObject({ clause, not: condition }),
    v.strictObject({ clause, atLeast: v.pipe(v.number(), v.minValue(1)), of: children }),
    v.strictObject({ clause, term: filled }),
    v.strictObject({ clause, manual: filled, text, askUnits: v.array(filled) }),
    v.strictObject({ ...leaf, is: answer }),
    v.strictObject({ ...leaf, in: v.pipe(v.array(answer), v.minLength(1)) }),
    v.strictObject({ ...leaf, atLeast: v.number() }),
    v.strictObject({ ...leaf, atMost: v.number() }),
    v.strictObject({ ...leaf, before: day }),
    v.strictObject({ ...leaf, after: day }),
    v.strictObject({ ...leaf, within: v.tuple([day, day]) }),
  ]),
);

const number = v.pipe(v.number(), v.integer(), v.minValue(1));

export const factsSchema: v.GenericSchema<readonly Fact[]> = v.array(
  v.strictObject({
    id: filled,
    n: number,
    level: v.picklist(['enterprise', 'product']),
    type: v.picklist(['boolean', 'enum', 'number', 'date']),
    group: v.picklist(['place', 'role', 'status', 'plan', 'product', 'productPlan']),
    label: text,
    help: v.exactOptional(text),
    options: v.exactOptional(v.array(v.strictObject({ value: filled, n: number, label: text }))),
    askWhen: v.exactOptional(condition),
    changeable: v.exactOptional(v.literal(true)),
    unusedBecause: v.exactOptional(filled),
  }),
);

export const termsSchema: v.GenericSchema<readonly Term[]> = v.array(
  v.strictObject({ id: filled, label: text, when: condition }),
);

export const warningsSchema: v.GenericSchema<readonly Warning[]> = v.array(
  v.strictObject({
    id: filled,
    level: v.picklist(['enterprise', 'product']),
    when: condition,
    text,
  }),
);

export const holidaysSchema: v.GenericSchema<readonly NotifiedYear[]> = v.pipe(
  v.array(
    v.strictObject({
      year: number,
      notice: v.strictObject({
        title: filled,
        number: filled,
        issuedOn: day,
        url: v.pipe(v.string(), v.url(), v.startsWith('https://www.gov.cn/')),
      }),
      holidays: v.array(
        v.strictObject({
          festivals: v.pipe(v.array(v.picklist(FESTIVALS)), v.minLength(1)),
          from: day,
          until: day,
        }),
      ),
      workdays: v.array(day),
    }),
  ),
  v.minLength(1),
);

const kind = v.picklist(['apply', 'automatic', 'consult', 'permission', 'duty']);

const figure = v.strictObject({
  what: filled,
  label: text,
  from: v.nullable(v.union([v.number(), filled])),
  to: v.union([v.number(), filled]),
  unit: filled,
  qualifier: filled,
  startOfClock: v.exactOptional(text),
});

const provision = v.strictObject({
  id: filled,
  clause: filled,
  kind,
  level: v.picklist(['enterprise', 'product']),
  title: text,
  summary: text,
  beneficiaries: text,
  when: condition,
  figures: v.array(figure),
  exceptions: texts,
  nextStep: text,
  open: texts,
});

const measure = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  clause: filled,
  section: filled,
  title: text,
  kind: v.union([kind, v.literal('government')]),
  summary: text,
  leadUnits: v.pipe(v.array(filled), v.minLength(1)),
  leadUnitNote: v.exactOptional(text),
  supportUnits: v.array(filled),
  related: v.array(
    v.strictObject({
      id: filled,
      relation: v.picklist(['continues', 'replaces', 'tightens', 'contradicts']),
      note: text,
    }),
  ),
  open: texts,
  provisions: v.array(provision),
});

export const documentSchema: v.GenericSchema<PolicyDocument> = v.strictObject({
  id: filled,
  title: text,
  number: v.nullable(filled),
  issuer: text,
  issuedOn: day,
  url: v.nullable(v.pipe(v.string(), v.url())),
  checkedOn: day,
  validity: v.strictObject({
    from: day,
    until: v.nullable(day),
    basis: text,
    afterwards: v.exactOptional(text),
    unsure: v.exactOptional(v.strictObject({ from: day, until: day, note: text })),
  }),
  notes: texts,
  sections: v.array(v.strictObject({ id: filled, title: text })),
  measures: v.array(measure),
});
