/** A list by the ids of what is in it, made once per list. */
export function indexById<T extends { readonly id: string }>(): (
  list: readonly T[],
) => ReadonlyMap<string, T> {
  const known = new WeakMap<readonly T[], ReadonlyMap<string, T>>();
  return (list) => {
    const found = known.get(list) ?? new Map(list.map((item) => [item.id, item]));
    known.set(list, found);
    return found;
  };
}
