import type { Attachment } from 'svelte/attachments';

/** A wide table scrolls by itself, and has to with the keyboard too. */
export const reach: Attachment<HTMLElement> = (region) => {
  region.tabIndex = 0;
};
