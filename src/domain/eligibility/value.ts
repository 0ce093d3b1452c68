/**
 * What a condition comes to: it holds, it fails, an answer is still open,
 * or only the authority can say.
 */
export type Value = 'holds' | 'fails' | 'open' | 'manual';

/** One failed condition fails the whole; an open question comes before the authority's word. */
const ALL_ORDER: readonly Value[] = ['fails', 'open', 'manual', 'holds'];
const ANY_ORDER: readonly Value[] = ['holds', 'open', 'manual', 'fails'];

const first = (order: readonly Value[], values: readonly Value[], empty: Value): Value =>
  order.find((value) => values.includes(value)) ?? empty;

export const allOf = (values: readonly Value[]): Value => first(ALL_ORDER, values, 'holds');

export const anyOf = (values: readonly Value[]): Value => first(ANY_ORDER, values, 'fails');

export function notOf(value: Value): Value {
  if (value === 'holds') return 'fails';
  return value === 'fails' ? 'holds' : value;
}

export function atLeastOf(need: number, values: readonly Value[]): Value {
  const count = (wanted: Value) => values.filter((value) => value === wanted).length;
  if (count('holds') >= need) return 'holds';
  if (values.length - count('fails') < need) return 'fails';
  return count('open') > 0 ? 'open' : 'manual';
}
