import * as v from 'valibot';
import { PACK_FORMAT, PACK_ID, type PolicyPack } from './pack';
import {
  answer,
  chineseFirst,
  day,
  documentShape,
  figureEntries,
  filled,
  termShape,
  verdict,
} from './shapes';

const answers = v.record(v.string(), v.nullable(answer));

const provisionCase = v.strictObject({
  provision: filled,
  title: filled,
  expected: verdict,
  clause: filled,
  reason: filled,
  asOf: day,
  enterprise: answers,
  products: v.exactOptional(v.array(answers)),
  productsComplete: v.exactOptional(v.boolean()),
});

/** The shape of a policy pack. */
export const packSchema: v.GenericSchema<PolicyPack> = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(1),
  document: documentShape(chineseFirst, v.pipe(v.string(), v.regex(PACK_ID))),
  terms: v.exactOptional(v.array(termShape(chineseFirst))),
  figures: v.exactOptional(v.array(v.strictObject({ measure: filled, ...figureEntries }))),
  cases: v.exactOptional(v.array(provisionCase)),
});

/** The shape of a document that came in a pack. */
export const packDocumentSchema = documentShape(chineseFirst);
export const packTermsSchema = v.array(termShape(chineseFirst));
