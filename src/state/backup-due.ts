const PERIOD = 7 * 24 * 60 * 60 * 1000;
const MANY_CHANGES = 10;

/** What decides whether a backup is due; moments in milliseconds since 1970, UTC. */
export interface Keeping {
  /** The browser has promised not to clear what is stored; undefined where it does not say. */
  readonly persisted: boolean | undefined;
  /** When the first company was stored; undefined while none is. */
  readonly firstAt: number | undefined;
  readonly backupAt: number | undefined;
  /** When the suggestion was put off last. */
  readonly putOffAt: number | undefined;
  /** How many changes no backup holds. */
  readonly changes: number;
}

const isRecent = (at: number | undefined, now: number): boolean =>
  at !== undefined && now >= at && now - at < PERIOD;

/** Whether a backup is to be suggested: the browser may clear what no file holds. */
export function isBackupDue(
  { persisted, firstAt, backupAt, putOffAt, changes }: Keeping,
  now: number,
): boolean {
  if (persisted === true || firstAt === undefined || isRecent(putOffAt, now)) return false;
  if (backupAt !== undefined && changes === 0) return false;
  return changes >= MANY_CHANGES || now - (backupAt ?? firstAt) >= PERIOD;
}
