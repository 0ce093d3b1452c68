import { dateOf, dayNumber } from '../calendar/day-number';
import { parsePlainDate, type PlainDate } from '../calendar/plain-date';
import type { Test } from '../eligibility/condition';
import type { Engine } from '../eligibility/engine';
import { factLeaves } from '../eligibility/node';
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

type Dated = readonly [day: string, turn: Turn];

/** The day after the last one of something; none where no date can be written for it. */
const after = (day: string): readonly string[] =>
  day >= '9999-12-31' ? [] : [dateOf(dayNumber(parsePlainDate(day)) + 1)];

/** The first days on which an answer would be taken otherwise than the day before. */
function namedBy(test: Test): readonly string[] {
  if ('before' in test) return [test.before];
  if ('after' in test) return after(test.after);
  return 'within' in test ? [test.within[0], ...after(test.within[1])] : [];
}

function lifeOf({ id, validity: { from, until, unsure } }: PolicyDocument): readonly Dated[] {
  const turn = (kind: 'begins' | 'lapses' | 'unsure' | 'sure') => (day: string) =>
    [day, { kind, document: id }] as const;
  return [
    turn('begins')(from),
    ...(until === null ? [] : after(until).map(turn('lapses'))),
    ...(unsure ? [turn('unsure')(unsure.from), ...after(unsure.until).map(turn('sure'))] : []),
  ];
}

const inOrder = (dated: readonly Dated[]): readonly TurningDay[] =>
  [...new Set(dated.map(([day]) => day))].sort().map((day) => ({
    day: parsePlainDate(day),
    turns: dated.filter(([other]) => other === day).map(([, turn]) => turn),
  }));

/** The days on which a document’s life turns. No verdict of the same answers changes on any other. */
export const documentDays = (documents: readonly PolicyDocument[]): readonly TurningDay[] =>
  inOrder(documents.flatMap(lifeOf));

/** The same with the days that conditions name, against which they hold an answer. */
export function turningDays({ measures }: Engine): readonly TurningDay[] {
  const named = measures.flatMap(({ document, provisions }) =>
    provisions.flatMap(({ provision, node }) =>
      factLeaves(node).flatMap(({ test, clause }) =>
        namedBy(test).map((day): Dated => [
          day,
          { kind: 'named', document: document.id, provision: provision.id, clause },
        ]),
      ),
    ),
  );
  const documents = new Set(measures.map(({ document }) => document));
  return inOrder([...[...documents].flatMap(lifeOf), ...named]);
}
