import type { Attachment } from 'svelte/attachments';
import { whenIdle } from './when-idle';

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
