/**
 * The version that a database has on the disk, in Dexie’s count of ten for each of ours;
 * undefined where there is none. Nothing is made and nothing is upgraded.
 * @throws where IndexedDB is missing or forbidden
 */
export const nativeVersion = (name: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => {
      // There is no such database: taken back, the opening leaves none behind.
      opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      const { version } = opening.result;
      opening.result.close();
      resolve(version);
    };
    opening.onerror = () => {
      if (opening.error?.name === 'AbortError') resolve(undefined);
      else reject(opening.error ?? new DOMException('The database did not open.', 'UnknownError'));
    };
  });
