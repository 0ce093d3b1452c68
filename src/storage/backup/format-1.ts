import { fromLines, toLines } from './base64';
import type { Bytes } from './bytes';
import { lock, newEncryption, unlock } from './cipher';
import { pack, unpack } from './gzip';
import { readHeader, type Header } from './header';
import { MAX_BYTES } from './limits';
import { readPayload, writePayload, type Payload } from './payload';
import { BackupError } from './problem';

/** For people who open the file and wonder. It is checked like the rest, but not read. */
const SENTENCE =
  '这是“渝药自查”的备份。要恢复，请打开渝药自查，进入“我的 → 恢复备份”，选择这个文件；请不要改动内容，改一个字就不能恢复了。';

/** What was made when, by what, and how it is to be locked. */
export interface Making {
  /** Version of the app. */
  readonly app: string;
  /** Day on which its policies were checked, `YYYY-MM-DD`. */
  readonly catalogue: string;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** Empty: it is not locked. */
  readonly password: string;
  /** How hard the password is to guess; the usual number where it is left out. */
  readonly iterations?: number;
}

/** What a backup tells and holds. */
export interface Backup extends Payload {
  readonly header: Header;
}

function readLines(lines: readonly string[]): Bytes {
  try {
    return fromLines(lines);
  } catch (error) {
    throw new BackupError('damaged', error);
  }
}

/** Lines of format 1: a sentence, the header in JSON, the content in base64. */
export async function write1(content: Payload, making: Making): Promise<readonly string[]> {
  const { app, catalogue, madeAt, password, iterations } = making;
  const plain = writePayload(content);
  if (plain.length > MAX_BYTES) throw new BackupError('too-large');
  const packed = await pack(plain);
  const header: Header = {
    app,
    catalogue,
    madeAt,
    counts: { companies: content.companies.length, unreadable: content.unreadable.length },
    bytes: plain.length,
    encoding: packed.encoding,
  };
  if (password === '') return [SENTENCE, JSON.stringify(header), ...toLines(packed.bytes)];
  const encryption = newEncryption(iterations);
  const line = JSON.stringify({ ...header, encryption });
  return [SENTENCE, line, ...toLines(await lock(packed.bytes, password, encryption, line))];
}

/**
 * Reads format 1.
 * @throws {BackupError} each problem of a file
 */
export async function read1(lines: readonly string[], password: string): Promise<Backup> {
  const [, line = '', ...content] = lines;
  const header = readHeader(line);
  const { encoding, encryption } = header;
  if (encryption && password === '') throw new BackupError('password-needed');
  const bytes = readLines(content);
  const packed = encryption ? await unlock(bytes, password, encryption, line) : bytes;
  const plain = await unpack({ encoding, bytes: packed }, header.bytes);
  return { header, ...readPayload(plain, header) };
}
