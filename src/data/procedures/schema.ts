import * as v from 'valibot';
import { parsePlainDate, type PlainDate } from '../../domain/calendar/plain-date';
import { EVENT_KINDS } from '../../domain/procedures/event';
import { PROCEDURE_IDS } from '../../domain/procedures/procedure-id';
import {
  CERTIFICATE_KINDS,
  type AfterCorrection,
  type Procedure,
  type Regulation,
  type RenewalRule,
} from '../../domain/procedures/procedure';

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());
const text = v.strictObject({ zh: filled, en: filled });
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const day = v.custom<PlainDate>((input) => {
  try {
    return parsePlainDate(input) === input;
  } catch {
    return false;
  }
}, 'a day YYYY-MM-DD');

const source = v.strictObject({
  regulation: name,
  article: filled,
  tier: v.picklist(['A', 'B', 'C']),
});
const value = v.union([filled, v.boolean()]);
const when = v.exactOptional(v.record(filled, v.pipe(v.array(value), v.minLength(1))));
const note = v.exactOptional(text);
const unit = v.picklist(['workday', 'day', 'month', 'year']);
const length = v.strictObject({ value: whole, unit });

const variant = v.union([
  v.strictObject({
    fact: filled,
    only: v.exactOptional(v.pipe(v.array(value), v.minLength(1))),
  }),
  v.strictObject({
    key: filled,
    type: v.literal('boolean'),
    label: text,
    help: note,
    default: v.boolean(),
  }),
  v.strictObject({ key: filled, type: v.literal('day'), label: text, help: note }),
]);

const limit = v.strictObject({
  // Zero only as "by that very day".
  value: v.pipe(v.number(), v.integer(), v.minValue(0)),
  unit,
  source,
  when,
  before: v.exactOptional(filled),
  after: v.exactOptional(filled),
  notBefore: v.exactOptional(length),
});

const target = v.strictObject({
  value: whole,
  unit,
  qualifier: filled,
  measureId: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  figure: filled,
  when,
  note,
});

const then: v.GenericSchema<AfterCorrection> = v.union([
  v.strictObject({ kind: v.literal('resume') }),
  v.strictObject({ kind: v.literal('fresh'), limits: v.pipe(v.array(limit), v.minLength(1)) }),
  v.strictObject({
    kind: v.literal('extend'),
    by: v.pipe(
      v.array(v.strictObject({ part: v.tuple([whole, whole]), source, when })),
      v.minLength(1),
    ),
  }),
]);

const event = v.strictObject({
  event: v.picklist(EVENT_KINDS),
  named: v.exactOptional(v.literal(true)),
});

const step = v.strictObject({
  id: name,
  actor: v.picklist(['applicant', 'agency']),
  unit: note,
  title: text,
  note,
  source,
  startsWith: v.array(v.union([event, v.strictObject({ step: name })])),
  endsWith: event,
  optional: v.exactOptional(v.literal(true)),
  internal: v.exactOptional(v.literal(true)),
  limits: v.array(limit),
  targets: v.array(target),
  correction: v.exactOptional(v.strictObject({ answeredBy: v.exactOptional(name), then, source })),
  stops: v.array(v.strictObject({ reason: text, source })),
  extension: v.exactOptional(v.strictObject({ note: text, source })),
  onOverdue: v.exactOptional(v.strictObject({ text, source })),
});

const paper = v.strictObject({
  id: name,
  title: text,
  note,
  source,
  when,
  tolerance: v.exactOptional(v.strictObject({ note: text, source })),
});

const certificate = v.picklist(CERTIFICATE_KINDS);

const base = {
  id: v.picklist(PROCEDURE_IDS),
  title: text,
  acceptedBy: text,
  summary: text,
  notes: v.array(text),
  variants: v.array(variant),
  sources: v.array(source),
  version: whole,
  checkedOn: day,
};

export const procedureSchema: v.GenericSchema<Procedure> = v.variant('kind', [
  v.strictObject({
    ...base,
    kind: v.literal('plan'),
    certificate: v.exactOptional(certificate),
    steps: v.pipe(v.array(step), v.minLength(3)),
    papers: v.array(paper),
  }),
  v.strictObject({ ...base, kind: v.literal('card'), notIncluded: text }),
]);

export const regulationSchema: v.GenericSchema<Regulation> = v.strictObject({
  id: name,
  title: text,
  number: filled,
  effectiveFrom: day,
  url: v.exactOptional(v.pipe(v.string(), v.url())),
});

export const renewalRulesSchema: v.GenericSchema<readonly RenewalRule[]> = v.array(
  v.union([
    v.strictObject({ certificate, opens: v.exactOptional(length), closes: length, source }),
    v.strictObject({ certificate, unavailable: text }),
  ]),
);
