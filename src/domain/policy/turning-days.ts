import type { Test } from '../eligibility/condition';
import type { Engine } from '../eligibility/engine';
import { factLeaves } from '../eligibility/node';
import { dayAfter, inOrder, lifeOf, type Dated, type TurningDay } from './document-days';

/** The first days on which an answer would be taken otherwise than the day before. */
function namedBy(test: Test): readonly string[] {
  if ('before' in test) return [test.before];
  if ('after' in test) return dayAfter(test.after);
  return 'within' in test ? [test.within[0], ...dayAfter(test.within[1])] : [];
}

/** The days on which a document’s life turns, and those that conditions name and hold an answer against. */
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
