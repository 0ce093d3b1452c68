import type { Attachment } from 'svelte/attachments';

/**
 * For what sticks to the lower end of the screen: the browser then scrolls what gets the focus past
 * it, however many lines it has.
 */
export const keepClear: Attachment<HTMLElement> = (element) => {
  const { style } = document.documentElement;
  const watcher = new ResizeObserver(() => {
    style.scrollPaddingBlockEnd = `calc(5rem + ${element.offsetHeight}px)`;
  });
  watcher.observe(element);
  return () => {
    watcher.disconnect();
    style.scrollPaddingBlockEnd = '';
  };
};
