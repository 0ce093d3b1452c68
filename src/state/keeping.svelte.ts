import { DATABASE_NAME, type AppDatabase } from '../storage/database';
import { followTable } from '../storage/follow';
import { countChanges, markFirst, readMarks, setMark } from '../storage/marks';
import { isBackupDue } from './backup-due';
import { onMarks } from './on-marks';
import { askToPersist, estimateUsage, isPersisted } from './persistence';
import { workspace } from './workspace.svelte';

/** How safely the data of this device are kept. */
class Keeping {
  /** The browser has promised not to clear them; undefined where it does not say. */
  persisted = $state<boolean>();
  /** Bytes that everything of this address takes; undefined where the browser does not say. */
  used = $state<number>();
  /** When the last backup was made, in milliseconds since 1970, UTC. */
  backupAt = $state<number>();
  /** A backup is to be suggested. */
  isDue = $state(false);
  /** It is known that a company is stored. */
  #hasBegun = false;

  /** Looks again whenever a backup is made, be it in another page. */
  follow(): () => void {
    return followTable(DATABASE_NAME, 'marks', () => void this.look());
  }

  /** Looks at all of it again. */
  async look(): Promise<void> {
    await workspace.settled();
    this.persisted = await isPersisted();
    this.used = await estimateUsage();
    if (workspace.ownKeptIn === 'device') await onMarks((db) => this.#weigh(db));
  }

  /** Takes note that a company is stored; at the first, the browser is asked to keep what is. */
  async begin(): Promise<void> {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    const isFirst = await onMarks((db) => markFirst(db, Date.now()));
    if (isFirst) await this.ask();
  }

  /** Asks the browser not to clear what is stored. */
  async ask(): Promise<void> {
    await askToPersist();
    await this.look();
  }

  /** Suggests no backup for a while. */
  async putOff(): Promise<void> {
    this.isDue = false;
    await onMarks((db) => setMark(db, { key: 'later', at: Date.now() }));
  }

  async #weigh(db: AppDatabase): Promise<void> {
    const marks = await readMarks(db);
    const { persisted } = this;
    const isDueAfter = (changes: number) =>
      isBackupDue({ ...marks, persisted, changes }, Date.now());
    this.#hasBegun = marks.firstAt !== undefined;
    this.backupAt = marks.backupAt;
    // The rows are read only where it depends on them.
    this.isDue = isDueAfter(Infinity) && isDueAfter(await countChanges(db));
  }
}

export const keeping = new Keeping();
