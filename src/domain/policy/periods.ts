import { dateOf, dayNumber } from '../calendar/day-number';
import type { PlainDate } from '../calendar/plain-date';
import { forceOn, type PolicyDocument } from './document';
import { documentDays } from './document-days';

interface InForce {
  readonly document: PolicyDocument;
  /** That it is in force already is a convention. */
  readonly isUnsure: boolean;
}

/** Days in a row on which the same documents are in force. */
export interface Period {
  readonly from: PlainDate;
  /** Null: nothing is known that ends it. */
  readonly until: PlainDate | null;
  readonly inForce: readonly InForce[];
}

const isUnsureOn = ({ validity: { unsure } }: PolicyDocument, day: PlainDate): boolean =>
  unsure !== undefined && day >= unsure.from && day <= unsure.until;

const inForceOn = (documents: readonly PolicyDocument[], day: PlainDate): readonly InForce[] =>
  documents
    .filter(({ validity }) => forceOn(validity, day) === 'in-force')
    .map((document) => ({ document, isUnsure: isUnsureOn(document, day) }));

const keyOf = (inForce: readonly InForce[]): string =>
  inForce.map(({ document, isUnsure }) => `${document.id} ${isUnsure}`).join();

/** What is in force when, from a day on; periods without any document are among them. */
export function periodsFrom(
  first: PlainDate,
  documents: readonly PolicyDocument[],
): readonly Period[] {
  const days = documentDays(documents)
    .map(({ day }) => day)
    .filter((day) => day > first);
  const starts = [first, ...days]
    .map((from) => ({ from, inForce: inForceOn(documents, from) }))
    .filter(
      ({ inForce }, index, all) =>
        keyOf(inForce) !== keyOf(all[index - 1]?.inForce ?? []) || index === 0,
    );
  return starts.map(({ from, inForce }, index) => {
    const next = starts[index + 1];
    return { from, until: next ? dateOf(dayNumber(next.from) - 1) : null, inForce };
  });
}
