import type { Attachment } from 'svelte/attachments';

/** For what takes the place of what was pressed: the keyboard and the reader go on from there. */
export const takeFocus: Attachment<HTMLElement> = (element) => element.focus();
