import { once } from './once';

/** A list by the ids of what is in it, made once per list. */
export const indexById = <T extends { readonly id: string }>(): ((
  list: readonly T[],
) => ReadonlyMap<string, T>) => once((list) => new Map(list.map((item) => [item.id, item])));
