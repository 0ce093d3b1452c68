import { Dexie, type ObservabilitySet } from 'dexie';

/** Calls back when a table has changed, in this page or in another; the result ends that. */
export function followTable(
  databaseName: string,
  table: 'catalogues' | 'marks' | 'packs' | 'years',
  onchange: () => void,
): () => void {
  const look = (changed: ObservabilitySet) => {
    const isOfTable = (part: string) => part.startsWith(`idb://${databaseName}/${table}/`);
    if (Object.keys(changed).some(isOfTable)) onchange();
  };
  Dexie.on('storagemutated', look);
  return () => {
    Dexie.on.storagemutated.unsubscribe(look);
  };
}
