import type { BatchGround, BatchProgress, BatchReply, BatchRequest } from '../io/batch/messages';

type Answer = Exclude<BatchReply, { readonly kind: 'progress' }>;
type Asked = Exclude<BatchRequest, BatchGround>;
/** A request without its number. */
export type Question = Asked extends infer Each
  ? Each extends Asked
    ? Omit<Each, 'id'>
    : never
  : never;

/** A worker that answers one question after the other, until it is given up. */
export class BatchWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: Answer | undefined) => void>();
  #asked = 0;

  constructor(url: string, ground: BatchGround, onprogress: (progress: BatchProgress) => void) {
    this.#worker = new Worker(url, { type: 'module' });
    this.#worker.onerror = () => {
      for (const [id, resolve] of this.#waiting) resolve({ kind: 'failed', id });
      this.#waiting.clear();
    };
    this.#worker.onmessage = ({ data }: MessageEvent<BatchReply>) => {
      if (data.kind === 'progress') return onprogress(data.progress);
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    };
    this.#worker.postMessage(ground);
  }

  /** Resolves to undefined where the worker was given up meanwhile. */
  ask(question: Question): Promise<Answer | undefined> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ ...question, id });
    });
  }

  giveUp(): void {
    this.#worker.terminate();
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }
}
