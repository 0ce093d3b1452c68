/** A file of the running version, and what the cache holds for it; nothing once it is thrown away. */
export interface StoredFile {
  readonly path: string;
  readonly content: ArrayBuffer | undefined;
}

/** How long the service worker may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/** Asks the service worker which files its version has; an older one does not answer. */
function ask(worker: ServiceWorker): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
    setTimeout(resolve, PATIENCE);
    worker.postMessage('files', [port2]);
  });
}

async function read(file: unknown): Promise<StoredFile | undefined> {
  if (typeof file !== 'object' || file === null || !('path' in file) || !('key' in file)) return;
  const { path, key } = file;
  if (typeof path !== 'string' || typeof key !== 'string') return;
  return { path, content: await (await caches.match(key))?.arrayBuffer() };
}

/** Every file of the version that is started next time, as it lies in the cache. */
export async function readStoredFiles(worker: ServiceWorker): Promise<readonly StoredFile[]> {
  const files = await ask(worker);
  const found = await Promise.all(Array.isArray(files) ? files.map(read) : []);
  return found.filter((file) => file !== undefined);
}
