import type { Attachment } from 'svelte/attachments';

/** For what takes the place of what was pressed: the keyboard and the reader go on from there. */
export const takeFocus: Attachment<HTMLElement> = (element) => element.focus();

/** Takes the focus only where what had it is gone, so that the keyboard goes on from here. */
export const catchFocus: Attachment<HTMLElement> = (element) => {
  if (document.activeElement === document.body) element.focus();
};

/** Lets a wide table, which scrolls by itself, take the focus: it has to scroll by the keyboard too. */
export const reach: Attachment<HTMLElement> = (region) => {
  region.tabIndex = 0;
};
