import { parsePlainDate, type PlainDate } from '../domain/calendar/plain-date';
import type { AppDatabase, Mark } from './database';

/** What is remembered of this device; moments in milliseconds since 1970, UTC. */
export interface Marks {
  /** When the first company was stored. */
  readonly firstAt: number | undefined;
  /** When the last backup was made. */
  readonly backupAt: number | undefined;
  /** When the suggestion to make one was put off. */
  readonly putOffAt: number | undefined;
  /** The latest day that the clock has shown. */
  readonly latestDay: PlainDate | undefined;
}

/** A day as it was stored; what is none is as good as nothing. */
function dayOf(mark: Mark | undefined): PlainDate | undefined {
  try {
    return mark?.key === 'day' ? parsePlainDate(mark.day) : undefined;
  } catch {
    return undefined;
  }
}

const momentOf = (mark: Mark | undefined): number | undefined =>
  mark && 'at' in mark && Number.isFinite(mark.at) ? mark.at : undefined;

export async function readMarks({ marks }: AppDatabase): Promise<Marks> {
  const [first, backup, later, day] = await marks.bulkGet(['first', 'backup', 'later', 'day']);
  return {
    firstAt: momentOf(first),
    backupAt: momentOf(backup),
    putOffAt: momentOf(later),
    latestDay: dayOf(day),
  };
}

export async function setMark({ marks }: AppDatabase, mark: Mark): Promise<void> {
  await marks.put(mark);
}

/** Remembers when the first company was stored; tells whether that was not known before. */
export const markFirst = (db: AppDatabase, at: number): Promise<boolean> =>
  db.transaction('rw', db.marks, async () => {
    if (await db.marks.get('first')) return false;
    await db.marks.put({ key: 'first', at });
    return true;
  });

/** Rows are of any version; one that does not say has changed at least once, when it was made. */
const changesOf = (row: { readonly changes?: unknown }): number =>
  typeof row.changes === 'number' && row.changes >= 0 ? row.changes : 1;

/** How many changes no backup holds; those that wait in the journal count too. */
export const countChanges = (db: AppDatabase): Promise<number> =>
  db.transaction('r', db.companies, db.edits, async () => {
    const rows = await db.companies.toArray();
    const waiting = (await db.edits.toArray()).flatMap(({ edits }) => edits);
    return rows.map(changesOf).reduce((sum, changes) => sum + changes, waiting.length);
  });
