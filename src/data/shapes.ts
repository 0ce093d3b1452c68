import * as v from 'valibot';
import { parsePlainDate, type PlainDate } from '../domain/calendar/plain-date';
import type { Condition, Term } from '../domain/eligibility/condition';
import { VERDICTS } from '../domain/eligibility/verdict';
import { MEASURE_KINDS, PROVISION_KINDS, type PolicyDocument } from '../domain/policy/document';
import type { Text } from '../domain/text';

export const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const day = v.custom<PlainDate>((input) => {
  try {
    return parsePlainDate(input) === input;
  } catch {
    return false;
  }
}, 'a day YYYY-MM-DD');

export const answer = v.union([v.boolean(), v.pipe(v.number(), v.finite()), filled]);
const amount = v.pipe(v.number(), v.finite());
const clause = v.exactOptional(filled);
const leaf = { clause, fact: filled };

/** What texts and conditions look like, according to the languages that are wanted. */
export interface Shapes {
  readonly text: v.GenericSchema<Text>;
  readonly condition: v.GenericSchema<Condition>;
}

/** The forms of a condition, each by the key that tells it from the others. */
function formsOf(
  text: v.GenericSchema<Text>,
  condition: v.GenericSchema<Condition>,
  children: v.GenericSchema<readonly Condition[]>,
) {
  const branches = {
    all: v.strictObject({ clause, all: children }),
    any: v.strictObject({ clause, any: children }),
    not: v.strictObject({ clause, not: condition }),
    of: v.strictObject({ clause, atLeast: v.pipe(v.number(), v.minValue(1)), of: children }),
    term: v.strictObject({ clause, term: filled }),
    manual: v.strictObject({ clause, manual: filled, text, askUnits: v.array(filled) }),
  };
  const leaves = {
    is: v.strictObject({ ...leaf, is: answer }),
    in: v.strictObject({ ...leaf, in: v.pipe(v.array(answer), v.minLength(1)) }),
    atLeast: v.strictObject({ ...leaf, atLeast: amount }),
    atMost: v.strictObject({ ...leaf, atMost: amount }),
    before: v.strictObject({ ...leaf, before: day }),
    after: v.strictObject({ ...leaf, after: day }),
    within: v.strictObject({ ...leaf, within: v.tuple([day, day]) }),
  };
  const any = v.union([...Object.values(branches), ...Object.values(leaves)]);
  return { branches, leaves, any };
}

/** The form that is meant, so that what is wrong is told of that form alone and at its place. */
function meant(forms: ReturnType<typeof formsOf>, input: unknown): v.GenericSchema<Condition> {
  if (typeof input !== 'object' || input === null) return forms.any;
  const among = 'fact' in input ? forms.leaves : forms.branches;
  const [, form] = Object.entries(among).find(([key]) => key in input) ?? [];
  return form ?? forms.any;
}

function shapesOf(text: v.GenericSchema<Text>): Shapes {
  const children: v.GenericSchema<readonly Condition[]> = v.lazy(() =>
    v.pipe(v.array(condition), v.minLength(1)),
  );
  const condition: v.GenericSchema<Condition> = v.lazy((input) => meant(forms, input));
  const forms = formsOf(text, condition, children);
  return { text, condition };
}

/** Data that the app brings along speak both languages. */
export const inBoth = shapesOf(v.strictObject({ zh: filled, en: filled }));

/** In a policy pack English may be missing; Chinese stands in. */
export const chineseFirst = shapesOf(v.strictObject({ zh: filled, en: v.exactOptional(filled) }));

export const verdict = v.picklist(VERDICTS);

const level = v.picklist(['enterprise', 'product']);

/** What a figure measures, from what to what, in which unit, with which qualifier. */
export const figureEntries = {
  what: filled,
  from: v.nullable(v.union([amount, filled])),
  to: v.union([amount, filled]),
  unit: filled,
  qualifier: filled,
};

const provisionShape = ({ text, condition }: Shapes) =>
  v.strictObject({
    id: filled,
    clause: filled,
    kind: v.picklist(PROVISION_KINDS),
    level,
    title: text,
    summary: text,
    beneficiaries: text,
    when: condition,
    figures: v.array(
      v.strictObject({ ...figureEntries, label: text, startOfClock: v.exactOptional(text) }),
    ),
    exceptions: v.array(text),
    nextStep: text,
    open: v.array(text),
  });

/** `2026-01`; of a policy pack, `example2026-01`. */
const measureId = v.pipe(v.string(), v.regex(/^[a-z]*\d{4}-\d{2}$/));

const measureShape = (shapes: Shapes) =>
  v.strictObject({
    id: measureId,
    clause: filled,
    section: filled,
    title: shapes.text,
    kind: v.picklist(MEASURE_KINDS),
    summary: shapes.text,
    leadUnits: v.pipe(v.array(filled), v.minLength(1)),
    leadUnitNote: v.exactOptional(shapes.text),
    supportUnits: v.array(filled),
    related: v.array(
      v.strictObject({
        id: filled,
        relation: v.picklist(['continues', 'replaces', 'tightens', 'contradicts']),
        note: shapes.text,
      }),
    ),
    open: v.array(shapes.text),
    provisions: v.array(provisionShape(shapes)),
  });

export const termShape = ({ text, condition }: Shapes): v.GenericSchema<Term> =>
  v.strictObject({ id: filled, label: text, when: condition });

/** A document of either kind; `id` may be held to a rule of its own. */
export const documentShape = (
  shapes: Shapes,
  id: v.GenericSchema<string> = v.pipe(v.string(), v.regex(/^[a-z]*\d{4}$/)),
): v.GenericSchema<PolicyDocument> =>
  v.strictObject({
    id,
    title: shapes.text,
    number: v.nullable(filled),
    issuer: shapes.text,
    issuedOn: day,
    url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+\.\S+$/))),
    checkedOn: day,
    validity: v.strictObject({
      from: day,
      until: v.nullable(day),
      basis: shapes.text,
      afterwards: v.exactOptional(shapes.text),
      unsure: v.exactOptional(v.strictObject({ from: day, until: day, note: shapes.text })),
    }),
    notes: v.array(shapes.text),
    sections: v.array(v.strictObject({ id: filled, title: shapes.text })),
    measures: v.pipe(v.array(measureShape(shapes)), v.minLength(1)),
  });
