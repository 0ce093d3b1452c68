import type { AppDatabase } from '../database';
import { contentOf } from './company';
import { deviceTables, payloadOf, peekDevice, readDevice, wholeCompanies } from './device';
import { attachedTo } from './files';
import { write4, type Making } from './format-4';
import { seal } from './frame';
import type { Payload, WholePayload } from './payload';
import { fingerprintOf } from './plain';
import { BackupError } from './problem';
import { readBackup } from './read';

/** A backup that has been read back and found whole. */
export interface MadeBackup {
  readonly text: string;
  readonly madeAt: number;
  readonly companies: number;
  readonly unreadable: number;
  /** How many attached files are in it with their bytes. */
  readonly attached: number;
  /** How many are in it by their names only. */
  readonly named: number;
  readonly isLocked: boolean;
  /** What each company said when it was made, by id. */
  readonly contents: ReadonlyMap<string, string>;
}

async function isSame(one: Blob, other: Blob | undefined): Promise<boolean> {
  if (one.size !== other?.size || one.type !== other.type) return false;
  const [mine, yours] = await Promise.all([one.arrayBuffer(), other.arrayBuffer()]);
  const bytes = new Uint8Array(yours);
  return new Uint8Array(mine).every((byte, at) => byte === bytes[at]);
}

/** A backup is only called one when it gives back what went in. */
async function prove(text: string, { password }: Making, promised: Payload): Promise<void> {
  const said = ({ companies, years, unreadable }: Payload) =>
    fingerprintOf({ companies, years, unreadable });
  try {
    const found = await readBackup(text, password);
    let isWhole = said(found) === said(promised) && found.attached.size === promised.attached.size;
    for (const [id, blob] of promised.attached) {
      isWhole &&= await isSame(blob, found.attached.get(id));
    }
    if (isWhole) return;
  } catch (error) {
    throw new BackupError('failed', error);
  }
  throw new BackupError('failed');
}

/** @param withFiles whether the bytes of attached files go along */
function peekPayload(db: AppDatabase, withFiles: boolean): Promise<WholePayload> {
  return db.transaction('r', deviceTables(db), async () => {
    const device = await peekDevice(db);
    const payload = payloadOf(device);
    return withFiles ? { ...payload, attached: await attachedTo(db, device) } : payload;
  });
}

/**
 * Makes a backup of all that the device holds. It only reads, because it is most wanted where no
 * room is left to write.
 * @throws {BackupError} `too-large`, `files-too-large`, `files-unreadable`, `unsupported`, `failed`
 */
export async function makeBackup(
  db: AppDatabase,
  making: Making & { readonly withFiles: boolean },
): Promise<MadeBackup> {
  const payload = await peekPayload(db, making.withFiles);
  const text = await seal({ format: 4, lines: await write4(payload, making) });
  await prove(text, making, payload);
  const { companies, unreadable, attached } = payload;
  const files = companies.flatMap(({ records }) => records.files).length;
  return {
    text,
    madeAt: making.madeAt,
    companies: companies.length,
    unreadable: unreadable.length,
    attached: attached.size,
    named: files - attached.size,
    isLocked: making.password !== '',
    contents: new Map(companies.map((company) => [company.id, contentOf(company)])),
  };
}

/** Takes note that a backup is in the user's hands: what it holds has no changes since. */
export const noteBackup = (db: AppDatabase, { madeAt, contents }: MadeBackup): Promise<void> =>
  db.transaction('rw', [...deviceTables(db), db.marks], async () => {
    await db.marks.put({ key: 'backup', at: madeAt });
    for (const company of wholeCompanies(await readDevice(db))) {
      if (contents.get(company.id) !== contentOf(company)) continue;
      const { records: _records, ...row } = company;
      const noted = { ...row, changes: 0 };
      await db.companies.put(noted);
    }
  });
