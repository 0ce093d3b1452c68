import * as v from 'valibot';
import type { Term } from '../domain/eligibility/condition';
import type { PolicyDocument } from '../domain/policy/document';
import type { Fact } from '../domain/profile/fact';
import type { Warning } from '../domain/profile/warning';
import { FESTIVALS, type NotifiedYear } from '../domain/calendar/holiday-year';
import { day, documentShape, filled, inBoth, termShape, type Shapes } from './shapes';

const number = v.pipe(v.number(), v.integer(), v.minValue(1));

export const factsShape = ({ text, condition }: Shapes): v.GenericSchema<readonly Fact[]> =>
  v.array(
    v.strictObject({
      id: filled,
      n: number,
      level: v.picklist(['enterprise', 'product']),
      type: v.picklist(['boolean', 'enum', 'number', 'date']),
      group: v.picklist(['place', 'role', 'status', 'plan', 'product', 'productPlan', 'channel']),
      label: text,
      help: v.exactOptional(text),
      options: v.exactOptional(v.array(v.strictObject({ value: filled, n: number, label: text }))),
      askWhen: v.exactOptional(condition),
      changeable: v.exactOptional(v.literal(true)),
      unusedBecause: v.exactOptional(filled),
    }),
  );

export const warningsShape = ({ text, condition }: Shapes): v.GenericSchema<readonly Warning[]> =>
  v.array(
    v.strictObject({
      id: filled,
      level: v.picklist(['enterprise', 'product']),
      when: condition,
      text,
    }),
  );

export const factsSchema = factsShape(inBoth);
export const termsSchema: v.GenericSchema<readonly Term[]> = v.array(termShape(inBoth));
export const warningsSchema = warningsShape(inBoth);

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

export const documentSchema: v.GenericSchema<PolicyDocument> = documentShape(inBoth);
