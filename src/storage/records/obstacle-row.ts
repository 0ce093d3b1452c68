import * as v from 'valibot';
import type { Obstacle, ObstacleEntry } from '../../domain/ledger/obstacle';
import { day, maybeKey, owned, under, words } from './fields';
import type { RecordRow } from './record';

const maybeDay = v.fallback(v.optional(day), undefined);

const obstacle = v.object({
  ...owned,
  title: words,
  product: maybeKey,
  filing: maybeKey,
  unit: maybeKey,
  since: maybeDay,
  visit: maybeDay,
  closed: v.fallback(v.optional(v.object({ on: day, by: words })), undefined),
});

const entry = v.object({ on: day, text: words });

function entriesOf(row: RecordRow): readonly ObstacleEntry[] {
  const found = under(row, 'entry').flatMap(([id, value]) => {
    const { output, success } = v.safeParse(entry, value);
    return success ? [{ id, ...output }] : [];
  });
  return found.sort((one, other) =>
    one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? -1 : 1,
  );
}

/** Reads an obstacle of any version: what cannot be read of it is left out. */
export function readObstacle(row: RecordRow): Obstacle | undefined {
  const { output, success } = v.safeParse(obstacle, row);
  if (!success) return undefined;
  const { id, company, title, product, filing, unit, since, visit, closed } = output;
  return {
    id,
    company,
    title,
    ...(product !== undefined && { product }),
    ...(filing !== undefined && { filing }),
    ...(unit !== undefined && { unit }),
    ...(since !== undefined && { since }),
    ...(visit !== undefined && { visit }),
    ...(closed && { closed }),
    entries: entriesOf(row),
  };
}
