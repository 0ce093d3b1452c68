/** What stands in a list again, with the place where it does. */
export function repeated(
  ids: readonly string[],
): readonly { readonly id: string; readonly index: number }[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => (seen.size === seen.add(id).size ? [{ id, index }] : []));
}
