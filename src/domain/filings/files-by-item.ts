import type { AttachedFile } from './filing';

/** Files by the item that they are attached to, in the order in which they came. */
export function filesByItem(
  files: readonly AttachedFile[],
): ReadonlyMap<string, readonly AttachedFile[]> {
  const found = new Map<string, AttachedFile[]>();
  for (const file of files.toSorted((one, other) => one.addedAt - other.addedAt)) {
    const own = found.get(file.item) ?? [];
    found.set(file.item, own);
    own.push(file);
  }
  return found;
}
