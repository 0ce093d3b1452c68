/** Whether a value is a text in two languages as the data files write it. */
const isText = (value: object): value is { zh: string; en: string } =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

/** The data without English, and the English texts in the order in which they stand. */
export function splitLanguages(data: unknown): { readonly zh: unknown; readonly en: string[] } {
  const en: string[] = [];
  const split = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(split);
    if (typeof value !== 'object' || value === null) return value;
    if (!isText(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, split(inner)]));
    }
    en.push(value.en);
    return { zh: value.zh };
  };
  return { zh: split(data), en };
}

/**
 * Puts the English texts back where they were taken out, leaving the rest as it is.
 * @throws RangeError where the texts do not belong to these data
 */
export function joinLanguages(data: unknown, en: readonly string[]): unknown {
  let next = 0;
  const join = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(join);
    if (typeof value !== 'object' || value === null) return value;
    if ('zh' in value) return { ...value, en: en[next++] };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, join(inner)]));
  };
  const joined = join(data);
  if (next !== en.length) throw new RangeError('The English texts belong to other data.');
  return joined;
}
