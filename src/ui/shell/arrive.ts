import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

let isFirst = true;

/**
 * Announces a new screen by its heading, as a new page would be announced.
 * The screen that the app opens with is left as the browser shows it.
 */
export const arrive: Attachment<HTMLElement> = (heading) => {
  if (!isFirst) {
    window.scrollTo(0, 0);
    void tick().then(() => heading.focus({ preventScroll: true }));
  }
  isFirst = false;
};
