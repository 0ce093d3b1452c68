import type { Bytes } from './bytes';
import { BackupError } from './problem';

/** How the content is packed; `none` where the browser cannot compress. */
export type Encoding = 'gzip' | 'none';

export interface Packed {
  readonly encoding: Encoding;
  readonly bytes: Bytes;
}

/** Packs bytes as small as the browser can. */
export async function pack(bytes: Bytes): Promise<Packed> {
  if (!('CompressionStream' in globalThis)) return { encoding: 'none', bytes };
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return { encoding: 'gzip', bytes: new Uint8Array(await new Response(packed).arrayBuffer()) };
}

/**
 * Unpacks exactly as many bytes as were promised; at the first one more it stops.
 * @throws {BackupError} `damaged`; `unsupported` where the browser cannot decompress
 */
export async function unpack({ encoding, bytes }: Packed, promised: number): Promise<Bytes> {
  const unpacked = encoding === 'none' ? bytes : await inflate(bytes, promised);
  if (unpacked.length !== promised) throw new BackupError('damaged');
  return unpacked;
}

async function inflate(bytes: Bytes, promised: number): Promise<Bytes> {
  if (!('DecompressionStream' in globalThis)) throw new BackupError('unsupported');
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  const unpacked = new Uint8Array(promised);
  let count = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new BackupError('damaged', error);
    });
    if (done) return unpacked.subarray(0, count);
    if (count + value.length > promised) {
      await reader.cancel().catch(() => undefined);
      throw new BackupError('damaged');
    }
    unpacked.set(value, count);
    count += value.length;
  }
}
