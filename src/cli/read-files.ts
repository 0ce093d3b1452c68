import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Our own files, in the shape that whoever reads them goes on to check. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The files of a folder by their names without `.json`. */
export const readNamed = <T>(folder: string): Readonly<Record<string, T>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name.replace(/\.json$/, ''), readJson<T>(join(folder, name))]),
  );

export const readFolder = <T>(folder: string): readonly T[] => Object.values(readNamed<T>(folder));
