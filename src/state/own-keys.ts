/** Every key of this app begins so; the origin may serve other apps too. */
const PREFIX = 'yuyao-zicha';

/** Takes the entries of this app out of one storage; what it gives puts them back. */
function takeOut(storageOf: () => Storage): () => void {
  try {
    const storage = storageOf();
    const entries = Object.keys(storage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => [key, storage.getItem(key) ?? ''] as const);
    for (const [key] of entries) storage.removeItem(key);
    return () => {
      for (const [key, value] of entries) storage.setItem(key, value);
    };
  } catch {
    // A browser that forbids storage has kept nothing.
    return () => undefined;
  }
}

/**
 * Removes what this app keeps beside its databases, such as the language; what it gives puts it
 * back as it was.
 */
export function removeOwnKeys(): () => void {
  const putBack = [takeOut(() => localStorage), takeOut(() => sessionStorage)];
  return () => {
    for (const each of putBack) each();
  };
}
