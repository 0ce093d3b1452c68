/** Works each thing out once, and remembers it as long as the thing itself is there. */
export function once<K extends object, V>(work: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: work(thing) };
    known.set(thing, found);
    return found.value;
  };
}

/** The same for things that are alike where their keys are. */
export function oncePer<T, V>(keyOf: (thing: T) => string, work: (thing: T) => V): (thing: T) => V {
  const known = new Map<string, { readonly value: V }>();
  return (thing) => {
    const key = keyOf(thing);
    const found = known.get(key) ?? { value: work(thing) };
    known.set(key, found);
    return found.value;
  };
}
