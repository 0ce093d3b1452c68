import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ZipEntry } from './messages';

/** So many bytes are in memory at once, more or less. */
const PORTION = 4_000_000;

/** The years that a zip can tell. */
const FIRST = new Date(1980, 0, 2).getTime();
const LAST = new Date(2099, 11, 30).getTime();

/** Compressed already: to try once more takes time and gains nothing. */
const COMPRESSED =
  /\.(?:zip|rar|7z|gz|bz2|xz|zst|pdf|docx|xlsx|pptx|wps|ofd|jpe?g|png|gif|webp|heic|avif|mp3|m4a|mp4|mov|avi|mkv|webm)$/i;

/** Collects what is written, and puts it away portion by portion. */
class Output {
  #parts: readonly Blob[] = [];
  #waiting: Uint8Array<ArrayBuffer>[] = [];
  #bytes = 0;

  write(chunk: Uint8Array<ArrayBuffer>): void {
    this.#waiting.push(chunk);
    this.#bytes += chunk.length;
  }

  async settle(): Promise<void> {
    if (this.#bytes < PORTION) return;
    const part = this.#seal();
    // Asked for a byte, it answers when all of it has left the memory of this script.
    await part.slice(0, 1).arrayBuffer();
  }

  end(): Blob {
    this.#seal();
    return new Blob([...this.#parts], { type: 'application/zip' });
  }

  #seal(): Blob {
    const part = new Blob(this.#waiting);
    this.#parts = [...this.#parts, part];
    this.#waiting = [];
    this.#bytes = 0;
    return part;
  }
}

/**
 * Writes a zip, one file after the other and each piece by piece.
 * @param onread called with the number of bytes that were read so far
 * @throws where a file cannot be read, or the zip cannot be held
 */
export async function writeZip(
  entries: readonly ZipEntry[],
  onread: (bytes: number) => void,
): Promise<Blob> {
  const output = new Output();
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    output.write(chunk);
  });
  let read = 0;
  for (const { path, blob, at } of entries) {
    const file = COMPRESSED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path);
    file.mtime = Math.min(LAST, Math.max(FIRST, at));
    zip.add(file);
    const reader = blob.stream().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      file.push(next.value);
      read += next.value.length;
      onread(read);
      await output.settle();
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  return output.end();
}
