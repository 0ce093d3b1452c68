import type { AppDatabase } from '../database';
import { companyRow, contentOf } from './company';
import { deviceTables, payloadOf, peekDevice, readDevice } from './device';
import { write1, type Making } from './format-1';
import { seal } from './frame';
import type { Payload } from './payload';
import { fingerprintOf } from './plain';
import { BackupError } from './problem';
import { readBackup } from './read';

/** A backup that has been read back and found whole. */
export interface MadeBackup {
  readonly text: string;
  readonly madeAt: number;
  readonly companies: number;
  readonly unreadable: number;
  readonly isLocked: boolean;
  /** What each company said when it was made, by id. */
  readonly contents: ReadonlyMap<string, string>;
}

/** A backup is only called one when it gives back what went in. */
async function prove(text: string, { password }: Making, promised: Payload): Promise<void> {
  try {
    const { companies, unreadable } = await readBackup(text, password);
    if (fingerprintOf({ companies, unreadable }) === fingerprintOf(promised)) return;
  } catch (error) {
    throw new BackupError('failed', error);
  }
  throw new BackupError('failed');
}

/**
 * Makes a backup of all that the device holds. It only reads, because it is most wanted where no
 * room is left to write.
 * @throws {BackupError} `too-large`, `unsupported`, `failed`
 */
export async function makeBackup(db: AppDatabase, making: Making): Promise<MadeBackup> {
  const device = await db.transaction('r', deviceTables(db), () => peekDevice(db));
  const payload = payloadOf(device);
  const text = await seal({ format: 1, lines: await write1(payload, making) });
  await prove(text, making, payload);
  return {
    text,
    madeAt: making.madeAt,
    companies: payload.companies.length,
    unreadable: payload.unreadable.length,
    isLocked: making.password !== '',
    contents: new Map(payload.companies.map((row) => [row.id, contentOf(row)])),
  };
}

/** Takes note that a backup is in the user's hands: what it holds has no changes since. */
export const noteBackup = (db: AppDatabase, { madeAt, contents }: MadeBackup): Promise<void> =>
  db.transaction('rw', [...deviceTables(db), db.marks], async () => {
    await db.marks.put({ key: 'backup', at: madeAt });
    for (const row of (await readDevice(db)).companies) {
      const company = companyRow(row);
      if (!company || contents.get(company.id) !== contentOf(company)) continue;
      const noted = { ...company, changes: 0 };
      await db.companies.put(noted);
    }
  });
