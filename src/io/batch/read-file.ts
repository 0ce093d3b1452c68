import { LARGEST_FILE } from '../../domain/batch/limits';
import type { ReadFile } from './read-file-result';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The name under which a file with a password holds what it hides, as its directory writes it. */
const ENCRYPTED = [...'EncryptedPackage'].map((sign) => `${sign}\0`).join('');

/** Old spreadsheets and those with a password are files of the same kind, told apart by a name. */
const isProtected = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED);

/** Programs write no such bytes into a text. */
const isText = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || !bytes.subarray(0, 4096).includes(0);

/** Reads an xlsx or csv by what is in it, whatever it is called. */
export async function readFile(file: Blob): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return { problem: 'empty' };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return { problem: isProtected(bytes) ? 'protected' : 'old-xls' };
  }
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || !isText(bytes)) return { problem: 'other-file' };
  return readCsv(bytes);
}
