import type { PlainDate } from '../calendar/plain-date';
import { forceOn } from '../policy/document';
import type { FactId } from '../profile/fact';
import type { Engine } from './engine';
import { factLeaves } from './node';

/** Facts that some provision in force on a day reads. */
export function askedFacts({ measures }: Engine, day: PlainDate): ReadonlySet<FactId> {
  const inForce = measures.filter(({ document }) => forceOn(document.validity, day) === 'in-force');
  const nodes = inForce.flatMap(({ provisions }) => provisions.map(({ node }) => node));
  return new Set(nodes.flatMap(factLeaves).map(({ fact }) => fact.id));
}
