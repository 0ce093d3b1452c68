import { BackupError } from './problem';

// The first line and the last are the same in every format; what stands between is its own affair.
const FIRST_LINE = /^YUYAO-ZICHA-BACKUP ([1-9]\d{0,5})$/;
const LAST_LINE = /^SHA-256 ([0-9a-f]{64})$/;

export interface Frame {
  /** Number of the format. */
  readonly format: number;
  /** What stands between the first line and the last. */
  readonly lines: readonly string[];
}

async function hashOf(text: string): Promise<string> {
  // Browsers offer it on https and on the device itself only.
  if (!('subtle' in crypto)) throw new BackupError('unsupported');
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One text, closed by a hash of every character before it. */
export async function seal({ format, lines }: Frame): Promise<string> {
  const text = `${[`YUYAO-ZICHA-BACKUP ${format}`, ...lines].join('\n')}\n`;
  return `${text}SHA-256 ${await hashOf(text)}\n`;
}

/**
 * Opens a text that is whole. Programs that save a text anew may give it other line ends, a byte
 * order mark, or space around it; nothing else may differ.
 * @throws {BackupError} `foreign`, `damaged`, `unsupported`
 */
export async function unseal(given: string): Promise<Frame> {
  const text = given.trim().replaceAll('\r\n', '\n');
  const [first = ''] = text.split('\n', 1);
  const [, format] = FIRST_LINE.exec(first) ?? [];
  if (format === undefined) throw new BackupError('foreign');
  const end = text.lastIndexOf('\n') + 1;
  const [, promised] = LAST_LINE.exec(text.slice(end)) ?? [];
  if (promised === undefined) throw new BackupError('damaged');
  if ((await hashOf(text.slice(0, end))) !== promised) throw new BackupError('damaged');
  return {
    format: Number(format),
    lines: text
      .slice(0, end - 1)
      .split('\n')
      .slice(1),
  };
}
