/** Whether a value is a text as the data files write it. */
const isText = (value: object): value is { zh: string; en?: unknown } =>
  'zh' in value && typeof value.zh === 'string';

/** The data without English, and the English texts in the order in which they stand; `''` where one is missing. */
export function splitLanguages(data: unknown): { readonly zh: unknown; readonly en: string[] } {
  const en: string[] = [];
  const split = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(split);
    if (typeof value !== 'object' || value === null) return value;
    if (!isText(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, split(inner)]));
    }
    en.push(typeof value.en === 'string' ? value.en : '');
    return { zh: value.zh };
  };
  return { zh: split(data), en };
}

/**
 * The same data with the English texts put back where they were taken out.
 * @throws RangeError where the texts do not belong to these data
 */
export function withEnglish<T>(data: T, en: readonly string[]): T {
  const copy = structuredClone(data);
  let next = 0;
  const fill = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!isText(value)) {
      Object.values(value).forEach(fill);
      return;
    }
    const text = en[next++];
    // A text of a pack may be in Chinese alone.
    if (text !== '') Object.assign(value, { en: text });
  };
  fill(copy);
  if (next !== en.length) throw new RangeError('The English texts belong to other data.');
  return copy;
}

/**
 * Files by path with the English texts that stand under the same path.
 * @throws RangeError where the texts belong to other data
 */
export const filesInBoth = <T>(
  files: Readonly<Record<string, T>>,
  english: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(files).map(([path, data]) => [path, withEnglish(data, english[path] ?? [])]),
  );
