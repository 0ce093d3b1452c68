import { read1, type Backup } from './format-1';
import { read2 } from './format-2';
import { read3 } from './format-3';
import { read4 } from './format-4';
import { unseal } from './frame';
import { MAX_CHARACTERS } from './limits';
import { BackupError } from './problem';

/** A reader for every format there ever was: a backup is readable for good. */
const READERS: ReadonlyMap<
  number,
  (lines: readonly string[], password: string) => Promise<Backup>
> = new Map([
  [1, read1],
  [2, read2],
  [3, read3],
  [4, read4],
]);

/**
 * Reads a backup and checks all of it; nothing is stored.
 * @param password empty where none is known
 * @throws {BackupError} what is wrong with it
 */
export async function readBackup(text: string, password = ''): Promise<Backup> {
  if (text.length > MAX_CHARACTERS) throw new BackupError('too-large');
  const { format, lines } = await unseal(text);
  const read = READERS.get(format);
  if (!read) throw new BackupError('newer');
  return read(lines, password);
}

/**
 * The text of a chosen file, which is not even looked at where it is too large.
 * @throws {BackupError} `too-large`
 */
export async function textOf(file: Blob): Promise<string> {
  // Nothing in a backup but its one sentence takes more than a byte a character.
  if (file.size > MAX_CHARACTERS) throw new BackupError('too-large');
  return file.text();
}
