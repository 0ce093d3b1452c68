const takers = new Set<() => void>();

/** Calls `take` before the page is left for good, until what it gives back is called. */
export function beforeLeaving(take: () => void): () => void {
  takers.add(take);
  return () => takers.delete(take);
}

/** Takes everything that is typed and not yet entered into the company, the focused field too. */
export function takeDrafts(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  for (const take of takers) take();
}
