import type { PlainDate } from '../calendar/plain-date';
import { forceOn, type Force, type MeasureId, type PolicyDocument } from './document';

/** Whether the document of a measure is in force on a day; undefined where none has it. */
export function forceOfMeasure(
  documents: readonly PolicyDocument[],
  measure: MeasureId,
  day: PlainDate,
): Force | undefined {
  const document = documents.find(({ measures }) => measures.some(({ id }) => id === measure));
  return document && forceOn(document.validity, day);
}
