interface Memory<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
}

/** What is remembered under a key, worked out where nothing is yet; nothing may be what comes out. */
function recall<K, V>(known: Memory<K, { readonly value: V }>, key: K, work: () => V): V {
  const found = known.get(key) ?? { value: work() };
  known.set(key, found);
  return found.value;
}

/** Works each thing out once, and remembers it as long as the thing itself is there. */
export function once<K extends object, V>(work: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (thing) => recall(known, thing, () => work(thing));
}

/** The same for things that are alike where their keys are. */
export function oncePer<T, V>(keyOf: (thing: T) => string, work: (thing: T) => V): (thing: T) => V {
  const known = new Map<string, { readonly value: V }>();
  return (thing) => recall(known, keyOf(thing), () => work(thing));
}
