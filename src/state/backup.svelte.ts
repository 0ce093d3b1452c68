import type { FileSum } from '../storage/backup/files';
import type { MadeBackup } from '../storage/backup/make';
import type { BackupProblem } from '../storage/backup/problem';
import { needAllStored } from './all-stored';
import { library } from './library.svelte';
import { APP_VERSION } from './version';

/** How a backup came into the user's hands. */
export type Handover = 'saved' | 'shared' | 'copied';

/** A backup that is ready to be taken away. */
export interface ReadyBackup extends MadeBackup {
  readonly file: File;
  /** Address of the file within this page. */
  readonly url: string;
  readonly canShare: boolean;
}

const core = async () => (await import('./backup-core')).backupCore;

const canShare = (file: File): boolean =>
  'canShare' in navigator && navigator.canShare({ files: [file] });

/** Makes backups, and hands them over. */
export class Backups {
  /** When the last backup was handed over; undefined where it never was, or is not known yet. */
  lastAt = $state<number>();
  isKnown = $state(false);
  isMaking = $state(false);
  /** What is attached to checklists on this device; undefined while it is not known. */
  files = $state.raw<FileSum>();
  problem = $state<BackupProblem>();
  made = $state.raw<ReadyBackup>();
  handover = $state<Handover | 'notShared'>();

  /** Looks when the last backup was made, and what could go into the next. */
  async look(): Promise<void> {
    const { sumFiles, withDevice } = await core();
    this.files = await withDevice(sumFiles).catch(() => undefined);
    const mark = await withDevice((db) => db.marks.get('backup')).catch(() => undefined);
    this.lastAt = mark?.key === 'backup' ? mark.at : undefined;
    this.isKnown = true;
  }

  /**
   * Makes a backup of everything stored; an empty password leaves it open.
   * @param withFiles whether the bytes of attached files go along
   */
  async make(password: string, fileName: string, withFiles = false): Promise<void> {
    this.discard();
    this.isMaking = true;
    try {
      await needAllStored();
      const { makeBackup, withDevice } = await core();
      const made = await withDevice((db) =>
        makeBackup(db, {
          app: APP_VERSION,
          catalogue: library.loaded?.catalogue.checkedOn ?? '',
          madeAt: Date.now(),
          password,
          withFiles,
        }),
      );
      const file = new File([made.text], fileName, { type: 'text/plain' });
      this.made = { ...made, file, url: URL.createObjectURL(file), canShare: canShare(file) };
    } catch (error) {
      this.problem = (await core()).problemOf(error);
    }
    this.isMaking = false;
  }

  /** Gives the backup to another app; that the user thinks better of it is no failure. */
  async share(): Promise<void> {
    if (!this.made) return;
    try {
      await navigator.share({ files: [this.made.file] });
    } catch (error) {
      const isLeft = error instanceof Error && error.name === 'AbortError';
      if (!isLeft) this.handover = 'notShared';
      return;
    }
    await this.note('shared');
  }

  /** Takes note that the backup is in the user's hands. */
  async note(handover: Handover): Promise<void> {
    const { made } = this;
    if (!made) return;
    this.handover = handover;
    this.lastAt = made.madeAt;
    const { noteBackup, withDevice } = await core();
    // The backup is there all the same; it is only suggested again.
    await withDevice((db) => noteBackup(db, made)).catch(() => undefined);
  }

  /** Puts the backup away, taken or not. */
  discard(): void {
    if (this.made) URL.revokeObjectURL(this.made.url);
    this.made = undefined;
    this.handover = undefined;
    this.problem = undefined;
  }
}

export const backups = new Backups();
