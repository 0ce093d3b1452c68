import type { HistoryEntry } from './entry';

/** Within so many milliseconds, changes of one thing are one entry. */
const MINUTE = 60_000;

/** Something that has changed, before it is known what else of it has changed just now. */
export interface Move extends Omit<HistoryEntry, 'id' | 'field'> {
  readonly field: string;
  /** Tells what it is of; the same for two changes of the same. */
  readonly key: string;
}

/** The ids that an entry of this move may have: its own, and that of an entry which it joins. */
export const idsOf = ({ at, company, key }: Move): readonly string[] =>
  [at, at - MINUTE].map(
    (moment) => `${new Date(moment).toISOString().slice(0, 16)} ${company} ${key}`,
  );

/** An entry as it is kept, which may be of any version. */
interface Kept {
  readonly id: string;
  readonly company: string;
  readonly [field: string]: unknown;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The entries that moves make, in their order; undefined for those that are none any more, because
 * all is as it was before.
 * @param find an entry as it is kept
 */
export function entriesAfter(
  moves: readonly Move[],
  find: (id: string) => Kept | undefined,
): ReadonlyMap<string, Kept | undefined> {
  const entries = new Map<string, Kept | undefined>();
  for (const move of moves) {
    const { key: _key, ...made } = move;
    const [id = '', ...others] = idsOf(move);
    const known = [id, ...others]
      .map((each) => (entries.has(each) ? entries.get(each) : find(each)))
      .find((entry) => entry && move.at - Number(entry['at']) < MINUTE);
    const entry: Kept = known ? { ...known, to: move.to } : { ...made, id };
    entries.set(entry.id, isSame(entry['from'], move.to) ? undefined : entry);
  }
  return entries;
}
