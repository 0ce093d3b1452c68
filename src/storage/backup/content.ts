import { fromLines, toLines } from './base64';
import type { Bytes } from './bytes';
import { lock, newEncryption, unlock } from './cipher';
import { pack, unpack } from './gzip';
import type { Header } from './header';
import { MAX_PACKED } from './limits';
import { BackupError } from './problem';

/** For people who open the file and wonder. It is checked like the rest, but not read. */
const SENTENCE =
  '这是“渝药自查”的备份。要恢复，请打开渝药自查，进入“我的 → 恢复备份”，选择这个文件；请不要改动内容，改一个字就不能恢复了。';

function readLines(lines: readonly string[]): Bytes {
  try {
    return fromLines(lines);
  } catch (error) {
    throw new BackupError('damaged', error);
  }
}

/** How a content is locked. */
interface Locking {
  /** Empty: it is not. */
  readonly password: string;
  /** How hard the password is to guess; the usual number where it is left out. */
  readonly iterations?: number;
}

/**
 * Lines of a backup: a sentence, the header in JSON, the content in base64.
 * @throws {BackupError} `too-large`
 */
export async function linesOf(
  header: Omit<Header, 'encoding' | 'encryption'>,
  content: Bytes,
  { password, iterations }: Locking,
): Promise<readonly string[]> {
  const { encoding, bytes } = await pack(content);
  if (bytes.length > MAX_PACKED) throw new BackupError('too-large');
  if (password === '')
    return [SENTENCE, JSON.stringify({ ...header, encoding }), ...toLines(bytes)];
  const encryption = newEncryption(iterations);
  const line = JSON.stringify({ ...header, encoding, encryption });
  return [SENTENCE, line, ...toLines(await lock(bytes, password, encryption, line))];
}

/**
 * The header and the content of such lines.
 * @throws {BackupError} each problem of a file
 */
export async function openLines<H extends Header>(
  lines: readonly string[],
  password: string,
  readHeader: (line: string) => H,
): Promise<{ readonly header: H; readonly content: Bytes }> {
  const [, line = '', ...base64] = lines;
  const header = readHeader(line);
  const { encoding, encryption } = header;
  if (encryption && password === '') throw new BackupError('password-needed');
  const bytes = readLines(base64);
  const packed = encryption ? await unlock(bytes, password, encryption, line) : bytes;
  return { header, content: await unpack({ encoding, bytes: packed }, header.bytes) };
}
