import type { Problem, Said } from './problem';
import { words } from './words';

const MOST_LEVELS = 40;
const MOST_ITEMS = 1_000;
const MOST_CHARACTERS = 2_000;
const MOST_VALUES = 100_000;
/** The rest is no better. */
const ENOUGH = 20;

/** Keys by which a program could be led to its own parts instead of to data. */
const BAD_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

interface Item {
  readonly value: unknown;
  readonly path: string;
  readonly level: number;
}

const wrongAbout = ({ value, level }: Item): readonly Said[] => {
  if (typeof value === 'string') {
    return value.length > MOST_CHARACTERS ? [words.tooLong(MOST_CHARACTERS)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (level > MOST_LEVELS) return [words.tooDeep(MOST_LEVELS)];
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  return [
    ...(count > MOST_ITEMS ? [words.tooMany(MOST_ITEMS)] : []),
    ...Object.keys(value)
      .filter((key) => BAD_KEYS.has(key))
      .map((key) => words.badKey(key)),
  ];
};

/**
 * What is too deep, too long or too much for everything that comes after. Without a call of itself,
 * so that no depth is too deep for it.
 */
export function lintBounds(root: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const waiting: Item[] = [{ value: root, path: '', level: 0 }];
  let seen = 0;
  for (let item = waiting.pop(); item && problems.length < ENOUGH; item = waiting.pop()) {
    const { value, path, level } = item;
    seen += 1;
    if (seen > MOST_VALUES) {
      return [...problems, { rule: 'bounds', where: '', path: '', ...words.tooMany(MOST_VALUES) }];
    }
    const wrong = wrongAbout(item);
    problems.push(...wrong.map((said) => ({ rule: 'bounds', where: '', path, ...said })));
    if (wrong.length > 0 || typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`;
      waiting.push({ value: inner, path: `${path}${step}`, level: level + 1 });
    }
  }
  return problems;
}
