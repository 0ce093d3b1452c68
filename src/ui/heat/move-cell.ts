/** How many rows a page of the map has. */
const PAGE = 10;

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** The place that a key leads to from a place; undefined where the key leads nowhere. */
export function placeAfter(
  { key, ctrlKey, metaKey }: Press,
  [line, column]: readonly [number, number],
  [lines, columns]: readonly [number, number],
): readonly [number, number] | undefined {
  const isFar = ctrlKey || metaKey;
  const moved: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [isFar ? 0 : line - 1, column],
    ArrowDown: [isFar ? lines - 1 : line + 1, column],
    ArrowLeft: [line, isFar ? 0 : column - 1],
    ArrowRight: [line, isFar ? columns - 1 : column + 1],
    PageUp: [Math.max(0, line - PAGE), column],
    PageDown: [Math.min(lines - 1, line + PAGE), column],
    Home: [isFar ? 0 : line, 0],
    End: [isFar ? lines - 1 : line, columns - 1],
  };
  const to = moved[key];
  if (!to) return undefined;
  const [down, right] = to;
  return down >= 0 && down < lines && right >= 0 && right < columns ? to : undefined;
}

/** The field of a table that a key leads to from one of its buttons. */
export function movedIn(field: HTMLElement, press: Press): HTMLElement | undefined {
  const lines = [...(field.closest('tbody')?.rows ?? [])].map((row) => [
    ...row.querySelectorAll<HTMLElement>('td > button'),
  ]);
  const line = lines.findIndex((fields) => fields.includes(field));
  const column = lines[line]?.indexOf(field) ?? -1;
  const to = placeAfter(press, [line, column], [lines.length, lines[line]?.length ?? 0]);
  return to && lines[to[0]]?.[to[1]];
}
