import type { Attachment } from 'svelte/attachments';

/** Longest wait for an idle moment, in milliseconds. */
const PATIENCE = 100;

/** Calls back in a task of its own, when the browser has time; the result takes that back. */
function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: PATIENCE });
  return () => cancelIdleCallback(request);
}

/**
 * How much of a long list is on the page: a few items at once, the rest little by little, so that
 * no task is long. The element that `more` is attached to stands for what is still to come.
 */
export class Gradually {
  shown = $state(0);
  readonly #step: number;

  constructor(first: number, step: number) {
    this.shown = first;
    this.#step = step;
  }

  readonly more: Attachment = () =>
    whenIdle(() => {
      this.shown += this.#step;
    });
}
