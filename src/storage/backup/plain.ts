import { MAX_ROW_DEPTH } from './limits';

/**
 * A stored value as JSON can hold it. IndexedDB holds more (dates, circles, large integers); rows
 * of this app have nothing of that, but rows that could not be read may.
 */
export function plainOf(value: unknown, above: readonly object[] = []): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toJSON();
  if (above.length >= MAX_ROW_DEPTH || above.includes(value)) return null;
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((each: unknown) => plainOf(each, inside));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, plainOf(each, inside)]),
  );
}

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** A text that is the same for equal values, in whatever order their fields stand. */
export const fingerprintOf = (value: unknown): string =>
  JSON.stringify(plainOf(value), inOrder) ?? '';
