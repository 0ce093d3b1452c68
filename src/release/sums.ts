import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The name of the list, which leaves itself out. */
export const SUMS = 'SHA256SUMS';

/** Every file below a folder, by its path from there, with slashes, in the order of the bytes. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** A list of every file below a folder, as `sha256sum --check` reads it. */
export function sumsOf(folder: string): string {
  return filesIn(folder)
    .filter((path) => path !== SUMS)
    .map((path) => {
      const sum = createHash('sha256').update(readFileSync(join(folder, path)));
      return `${sum.digest('hex')}  ${path}\n`;
    })
    .join('');
}
