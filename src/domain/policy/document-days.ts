import { dateOf, dayNumber } from '../calendar/day-number';
import { parsePlainDate, type PlainDate } from '../calendar/plain-date';
import type { DocumentId, PolicyDocument, ProvisionId } from './document';

/** What a day brings: a document’s life, or a day that a condition of a provision names. */
export type Turn =
  | { readonly kind: 'begins' | 'lapses' | 'unsure' | 'sure'; readonly document: DocumentId }
  | {
      readonly kind: 'named';
      readonly document: DocumentId;
      readonly provision: ProvisionId;
      readonly clause: string;
    };

export interface TurningDay {
  readonly day: PlainDate;
  readonly turns: readonly Turn[];
}

export type Dated = readonly [day: string, turn: Turn];

/** The day after the last one of something; none where no date can be written for it. */
export const dayAfter = (day: string): readonly string[] =>
  day >= '9999-12-31' ? [] : [dateOf(dayNumber(parsePlainDate(day)) + 1)];

export function lifeOf({
  id,
  validity: { from, until, unsure },
}: PolicyDocument): readonly Dated[] {
  const turn = (kind: 'begins' | 'lapses' | 'unsure' | 'sure') => (day: string) =>
    [day, { kind, document: id }] as const;
  return [
    turn('begins')(from),
    ...(until === null ? [] : dayAfter(until).map(turn('lapses'))),
    ...(unsure ? [turn('unsure')(unsure.from), ...dayAfter(unsure.until).map(turn('sure'))] : []),
  ];
}

export const inOrder = (dated: readonly Dated[]): readonly TurningDay[] =>
  [...new Set(dated.map(([day]) => day))].sort().map((day) => ({
    day: parsePlainDate(day),
    turns: dated.filter(([other]) => other === day).map(([, turn]) => turn),
  }));

/** The days on which a document’s life turns. No verdict of the same answers changes on any other. */
export const documentDays = (documents: readonly PolicyDocument[]): readonly TurningDay[] =>
  inOrder(documents.flatMap(lifeOf));
