import type { AttachedFile } from '../domain/filings/filing';
import { csvOf } from '../io/csv';
import { LARGEST_ZIP, type ZipEntry, type ZipReply } from '../io/zip/messages';
import { distinctNames, safeName } from '../io/zip/names';
import { attachments } from './attachments.svelte';
import { workerUrls } from './worker-urls';

/** What goes into a zip, named in the words of the user. */
export interface ZipOrder {
  /** The name of the zip, without its ending. */
  readonly name: string;
  /** What the index is called, without its ending. */
  readonly indexName: string;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly folders: readonly { readonly name: string; readonly files: readonly AttachedFile[] }[];
}

export type ZipProblem = 'tooLarge' | 'failed';

const indexOf = ({ indexName, text, rows }: ZipOrder, at: number): readonly ZipEntry[] => [
  // With the mark of UTF-8, without which older editors guess.
  { path: `${safeName(indexName)}.txt`, blob: new Blob([`\uFEFF${text}`]), at },
  { path: `${safeName(indexName)}.csv`, blob: new Blob([csvOf(rows)]), at },
];

/** Puts all papers of a filing into one zip, in a worker. */
export class PaperZip {
  /** How much of it is done, from 0 to 1; undefined while none is being made. */
  progress = $state<number>();
  made = $state.raw<{ readonly url: string; readonly name: string; readonly size: number }>();
  problem = $state<ZipProblem>();
  /** Files whose bytes are not on this device. */
  missing = $state.raw<readonly string[]>([]);
  #worker: Worker | undefined;
  /** Counts the orders, so that one that was given up comes to nothing. */
  #order = 0;

  async make(order: ZipOrder): Promise<void> {
    this.discard();
    const mine = this.#order;
    this.progress = 0;
    const { entries, missing } = await this.#collect(order);
    if (mine !== this.#order) return;
    this.missing = missing;
    const bytes = entries.reduce((sum, { blob }) => sum + blob.size, 0);
    if (bytes > LARGEST_ZIP) return this.#fail('tooLarge');
    this.#start(entries, bytes, `${safeName(order.name)}.zip`);
  }

  /** Gives up what is being made, and puts away what was. */
  discard(): void {
    this.#order += 1;
    this.#stop();
    if (this.made) URL.revokeObjectURL(this.made.url);
    this.made = undefined;
    this.problem = undefined;
    this.missing = [];
  }

  #start(entries: readonly ZipEntry[], bytes: number, name: string): void {
    const url = workerUrls.zip?.();
    if (url === undefined) return this.#fail('failed');
    const worker = new Worker(url, { type: 'module' });
    this.#worker = worker;
    worker.onerror = () => this.#fail('failed');
    worker.onmessage = ({ data }: MessageEvent<ZipReply>) => {
      if (data.kind === 'failed') this.#fail('failed');
      else if (data.kind === 'read') this.progress = data.bytes / Math.max(1, bytes);
      else {
        const { zip } = data;
        this.made = { url: URL.createObjectURL(zip), name, size: zip.size };
        this.#stop();
      }
    };
    worker.postMessage(entries);
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.progress = undefined;
  }

  #fail(problem: ZipProblem): void {
    this.#stop();
    this.problem = problem;
  }

  /** The files in their folders, under names that every system takes. */
  async #collect(order: ZipOrder) {
    const entries = [...indexOf(order, Date.now())];
    const missing: string[] = [];
    const folders = distinctNames(order.folders.map(({ name }) => safeName(name)));
    for (const [at, { files }] of order.folders.entries()) {
      const names = distinctNames(files.map(({ name }) => safeName(name)));
      for (const [index, file] of files.entries()) {
        const blob = await attachments.read(file);
        const path = `${folders[at]}/${names[index]}`;
        if (blob) entries.push({ path, blob, at: file.addedAt });
        else missing.push(file.name);
      }
    }
    return { entries, missing };
  }
}
