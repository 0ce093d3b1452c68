import * as v from 'valibot';
import type { Channel, UsualCourse } from '../../domain/channels/channel';
import { PROCEDURE_IDS } from '../../domain/procedures/procedure-id';
import { day, filled, inBoth } from '../shapes';

const { text, condition } = inBoth;
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const procedure = v.picklist(PROCEDURE_IDS);

const source = v.strictObject({
  regulation: name,
  article: filled,
  tier: v.picklist(['A', 'B', 'C']),
});

const figure = v.strictObject({ provision: filled, figure: filled });

const step = v.union([
  v.strictObject({
    title: text,
    actor: v.picklist(['applicant', 'agency']),
    unit: v.exactOptional(text),
    source,
    length: v.exactOptional(
      v.strictObject({
        value: v.pipe(v.number(), v.integer(), v.minValue(1)),
        unit: v.picklist(['workday', 'day', 'week', 'month', 'year']),
        qualifier: v.exactOptional(text),
      }),
    ),
  }),
  v.strictObject({
    procedure,
    step: name,
    given: v.record(filled, v.union([filled, v.boolean()])),
  }),
  figure,
]);

const course = {
  id: name,
  scope: v.picklist(['city', 'national']),
  for: v.pipe(v.array(filled), v.minLength(1)),
  title: text,
  steps: v.array(step),
};

const base = {
  ...course,
  summary: text,
  gives: v.array(text),
  notes: v.array(text),
  alternatives: v.exactOptional(v.array(figure)),
  procedures: v.exactOptional(v.array(procedure)),
  sources: v.array(source),
};

export const channelsSchema: v.GenericSchema<readonly Channel[]> = v.array(
  v.variant('kind', [
    v.strictObject({
      ...base,
      kind: v.literal('provisions'),
      provisions: v.pipe(v.array(filled), v.minLength(1)),
    }),
    v.strictObject({
      ...base,
      kind: v.literal('judged'),
      from: day,
      when: condition,
      nextStep: text,
    }),
    v.strictObject({ ...base, kind: v.literal('card'), notIncluded: text }),
  ]),
);

export const coursesSchema: v.GenericSchema<readonly UsualCourse[]> = v.array(
  v.strictObject({
    ...course,
    only: v.exactOptional(v.record(filled, v.array(v.union([filled, v.boolean()])))),
  }),
);
