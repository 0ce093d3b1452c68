import type { Attachment } from 'svelte/attachments';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const middleOf = (element: Element): readonly [number, number] => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
};

/**
 * The tile that an arrow key leads to: the nearest in that direction, as the tiles stand on the
 * page; undefined for other keys, and at the edge.
 */
export function tileTowards<T extends Element>(
  tiles: readonly T[],
  from: Element,
  key: string,
): T | undefined {
  const [x, y] = DIRECTIONS[key] ?? [0, 0];
  const [left, top] = middleOf(from);
  const ahead = tiles.flatMap((tile) => {
    const [right, bottom] = middleOf(tile);
    const [dx, dy] = [right - left, bottom - top];
    const along = dx * x + dy * y;
    // What lies aside counts double, so that a row is walked before another is entered; what lies
    // more aside than ahead is in another direction.
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    return along > 1 && along >= aside ? [{ tile, far: along + 2 * aside }] : [];
  });
  return ahead.sort((one, other) => one.far - other.far)[0]?.tile;
}

/** Lets arrow keys move the focus between the tiles of a map; Tab reaches each of them, too. */
export const arrowKeys: Attachment<HTMLElement> = (map) => {
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof HTMLElement)) return;
    const tiles = [...map.querySelectorAll<HTMLElement>('[data-area]')];
    const next = tileTowards(tiles, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  map.addEventListener('keydown', move);
  return () => map.removeEventListener('keydown', move);
};
