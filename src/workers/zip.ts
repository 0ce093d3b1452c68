import type { ZipEntry, ZipReply } from '../io/zip/messages';
import { writeZip } from '../io/zip/write-zip';

/** How often progress is told, in milliseconds: a page cannot show more. */
const BEAT = 100;

const reply = (message: ZipReply): void => postMessage(message);

onmessage = async ({ data: entries }: MessageEvent<readonly ZipEntry[]>) => {
  let toldAt = 0;
  try {
    const zip = await writeZip(entries, (bytes) => {
      if (performance.now() - toldAt < BEAT) return;
      toldAt = performance.now();
      reply({ kind: 'read', bytes });
    });
    reply({ kind: 'written', zip });
  } catch {
    reply({ kind: 'failed' });
  }
};
