import type { Comparison, RestoreMode } from '../storage/backup/compare';
import type { Backup } from '../storage/backup/format-1';
import type { Outcome } from '../storage/backup/outcome';
import type { BackupProblem } from '../storage/backup/problem';
import type { Snapshot } from '../storage/backup/snapshot';
import { needAllStored } from './all-stored';
import { workspace } from './workspace.svelte';

/** `password`: the backup is locked; `compare`: it is read, and nothing is decided yet. */
export type RestoreStep = 'choose' | 'reading' | 'password' | 'compare' | 'restoring' | 'done';

/** A backup that was read, beside what the device holds, with what each way would do. */
export interface Compared {
  readonly header: Backup['header'];
  readonly comparison: Comparison;
  readonly outcomes: Readonly<Record<RestoreMode, Outcome>>;
}

const core = async () => (await import('./backup-core')).backupCore;

/** Reads a backup, shows what it would change, restores it, and goes back. */
export class Restoring {
  step = $state<RestoreStep>('choose');
  problem = $state<BackupProblem>();
  compared = $state.raw<Compared>();
  /** What the restore has done. */
  outcome = $state.raw<Outcome>();
  /** What was there before the last restore, while it is kept. */
  snapshot = $state.raw<Snapshot>();
  /** What became of the snapshot on this page; `stale`: it was shown again, because it had changed. */
  left = $state<'undone' | 'forgotten' | 'stale'>();
  #text = '';
  #backup: Backup | undefined;

  /** Looks whether there is a way back from the last restore. */
  async look(): Promise<void> {
    const { findSnapshot, withDevice } = await core();
    this.snapshot = await withDevice(findSnapshot).catch(() => undefined);
  }

  readFile(file: Blob): Promise<void> {
    return this.#try('choose', async () => {
      this.#text = await (await core()).textOf(file);
      await this.#read('');
    });
  }

  readText(text: string): Promise<void> {
    return this.#try('choose', () => {
      this.#text = text;
      return this.#read('');
    });
  }

  /** Opens a backup that is locked. */
  unlock(password: string): Promise<void> {
    return this.#try('password', () => this.#read(password));
  }

  /** Restores the backup as it was compared. */
  confirm(mode: RestoreMode): Promise<void> {
    const [backup, compared] = [this.#backup, this.compared];
    if (!backup || !compared) return Promise.resolve();
    return this.#try('compare', async () => {
      this.step = 'restoring';
      const { problemOf, restoreBackup, withDevice } = await core();
      await needAllStored();
      const { comparison: agreed } = compared;
      try {
        this.outcome = await withDevice((db) =>
          restoreBackup(db, backup, { mode, agreed, now: Date.now() }),
        );
      } catch (error) {
        if (problemOf(error) === 'changed') await this.#compare(backup);
        throw error;
      }
      this.left = undefined;
      await this.#takeUp();
      this.#forgetText();
      this.step = 'done';
    });
  }

  /** Goes back to what was there before the last restore, if that is still what is shown. */
  undo(): Promise<void> {
    const { snapshot: shown } = this;
    if (!shown) return Promise.resolve();
    this.left = undefined;
    return this.#try(this.step, async () => {
      const { problemOf, undoRestore, withDevice } = await core();
      await needAllStored();
      try {
        await withDevice((db) => undoRestore(db, shown));
      } catch (error) {
        if (problemOf(error) !== 'changed') throw error;
        await this.look();
        this.left = 'stale';
        return;
      }
      this.cancel();
      this.left = 'undone';
      await this.#takeUp();
    });
  }

  /** Gives up the way back. */
  forget(): Promise<void> {
    return this.#try(this.step, async () => {
      const { discardSnapshot, withDevice } = await core();
      await withDevice(discardSnapshot);
      this.left = 'forgotten';
      await this.look();
    });
  }

  /** Leaves the backup, restored or not. */
  cancel(): void {
    this.#forgetText();
    this.step = 'choose';
    this.problem = undefined;
    this.outcome = undefined;
  }

  async #read(password: string): Promise<void> {
    this.step = 'reading';
    const { readBackup } = await core();
    const backup = await readBackup(this.#text, password);
    await this.#compare(backup);
    this.step = 'compare';
  }

  async #compare(backup: Backup): Promise<void> {
    const { compareWithDevice, outcomeOf, withDevice } = await core();
    await needAllStored();
    const comparison = await withDevice((db) => compareWithDevice(db, backup));
    this.#backup = backup;
    this.compared = {
      header: backup.header,
      comparison,
      outcomes: {
        merge: outcomeOf(comparison, 'merge'),
        replace: outcomeOf(comparison, 'replace'),
      },
    };
  }

  async #takeUp(): Promise<void> {
    await workspace.reread();
    await this.look();
  }

  #forgetText(): void {
    this.#text = '';
    this.#backup = undefined;
    this.compared = undefined;
  }

  /** A failure leaves everything as it was, and goes back to a step. */
  async #try(back: RestoreStep, work: () => Promise<void>): Promise<void> {
    this.problem = undefined;
    try {
      await work();
    } catch (error) {
      const problem = (await core()).problemOf(error);
      const isLocked = problem === 'password-needed' || problem === 'password-wrong';
      this.step = isLocked ? 'password' : back;
      // That a password is needed is no problem until one was given.
      this.problem = problem === 'password-needed' ? undefined : problem;
    }
  }
}

export const restoring = new Restoring();
