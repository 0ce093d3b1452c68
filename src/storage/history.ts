import type { Said } from '../domain/history/entry';
import { entriesAfter, idsOf, type Move } from '../domain/history/moves';
import { changesBetween, ENTERPRISE, fieldOf, type Change } from './changes';
import type { AppDatabase } from './database';
import { MOST_ENTRIES } from './records/record';
import { exchangeRows, removeRows } from './records/tables';
import type { Row } from './row';

/** A company before and after an edit. */
export type Step = readonly [Row, Row];

function saidIn(change: Change): Said {
  switch (change.field) {
    case 'answer':
      return change.unsure ? { unsure: true } : change.value;
    case 'archived':
      return change.archived;
    case 'complete':
      return change.complete;
    case 'removed':
      return null;
    default:
      return 'product' in change ? change.product.name : change.name;
  }
}

/** What each step has changed, field by field. */
export const movesOf = (steps: readonly Step[]): readonly Move[] =>
  steps.flatMap(([before, after]) => {
    // What the way back would say is what was said before.
    const said = new Map(
      changesBetween(after, before).map((each) => [fieldOf(each), saidIn(each)]),
    );
    return changesBetween(before, after).map((change) => {
      const key = fieldOf(change);
      const [field = ''] = key.split(' ');
      return {
        key,
        company: after.id,
        subject:
          'product' in change
            ? change.product.id
            : 'subject' in change
              ? change.subject
              : ENTERPRISE,
        field,
        fact: 'fact' in change ? change.fact : '',
        at: after.updatedAt,
        from: said.get(key) ?? null,
        to: saidIn(change),
      };
    });
  });

/** Notes what steps have changed, in a transaction around it that covers its table. */
export async function keepHistory({ history }: AppDatabase, steps: readonly Step[]): Promise<void> {
  const moves = movesOf(steps);
  await exchangeRows(history, moves.flatMap(idsOf), (find) => entriesAfter(moves, find));
  for (const company of new Set(moves.map((move) => move.company))) {
    // By their ids, which begin with their minute, the oldest are too many.
    const kept = await history.where({ company }).primaryKeys();
    await removeRows(history, kept.slice(0, -MOST_ENTRIES));
  }
}
