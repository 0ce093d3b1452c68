import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';

type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const partsZh = import.meta.glob<Parts[string]>('../../src/i18n/zh/*.ts', { eager: true });
const partsEn = import.meta.glob<Parts[string]>('../../src/i18n/en/*.ts', { eager: true });

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Names of pictures are no text. */
const isPicture = (key: string, value: unknown) => key === 'icon' && typeof value === 'string';

/** What a message says, called with texts or else with a list where it takes anything. */
function said(message: unknown): readonly unknown[] {
  if (typeof message !== 'function') return [message];
  const call = (...given: readonly unknown[]): unknown =>
    Reflect.apply(message, undefined, given.slice(0, message.length));
  try {
    return [call('0', 'A', 'B'), call('2', 'A', 'B')];
  } catch {
    return [call(['A', 'B'])];
  }
}

/** Every message by its path; the parts of a list are messages by their number. */
const messagesIn = (group: object, path = ''): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(group).flatMap(([key, value]): [string, unknown][] => {
      if (isPicture(key, value)) return [];
      return isGroup(value) ? [...messagesIn(value, `${path}${key}.`)] : [[`${path}${key}`, value]];
    }),
  );

/** Words for figures: each language needs only those that it says in another way. */
const isWord = (path: string) => path.startsWith('figure.words.');
/** Everything that the page and its later parts say. */
const exportsOf = (parts: Parts) =>
  Object.fromEntries(Object.values(parts).flatMap((part) => Object.entries(part)));
const sourced = exportsOf(partsZh);
const inZh = messagesIn(sourced);
/** What only the English words are made with, like the plural, is none. */
const inEn = messagesIn(
  Object.fromEntries(Object.entries(exportsOf(partsEn)).filter(([name]) => name in sourced)),
);

it.each([
  ['Chinese', inZh],
  ['English', inEn],
] as const)('every message in %s says something', (_language, messages) => {
  const silent = [...messages].flatMap(([path, message]) =>
    isWord(path) ||
    said(message).every(
      (text) =>
        typeof text === 'string' && text.trim() !== '' && !/undefined|\[object|NaN/.test(text),
    )
      ? []
      : [path],
  );
  expect(silent).toEqual([]);
  expect(messages.size).toBeGreaterThan(100);
});

describe('the two languages', () => {
  const keys = (messages: ReadonlyMap<string, unknown>) =>
    [...messages.keys()].filter((path) => !isWord(path)).sort();

  it('have the same messages, and lists of the same length', () => {
    expect(keys(inEn)).toEqual(keys(inZh));
  });

  it('take the same arguments', () => {
    const shape = (message: unknown) =>
      typeof message === 'function' ? message.length : typeof message;
    for (const path of keys(inZh)) {
      expect([path, shape(inEn.get(path))]).toEqual([path, shape(inZh.get(path))]);
    }
  });

  it('say different things, but for the name of the app and bare numbers', () => {
    const same = keys(inZh).filter(
      (path) => JSON.stringify(said(inEn.get(path))) === JSON.stringify(said(inZh.get(path))),
    );
    expect(same).toEqual([
      'app.name',
      'clause',
      'figure.change',
      'figure.only',
      'heat.counts',
      'timeline.force',
    ]);
  });
});

describe('English', () => {
  const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
  /** A term that the texts leave open, beside its translation. */
  const QUOTED = ['渝药自查', '中文', '（天）', '(天)'];

  it('has no Chinese but the name of the app, the way back and quoted terms', () => {
    const left = [...inEn].flatMap(([path, message]) =>
      said(message).flatMap((text) => {
        const rest = QUOTED.reduce((before, term) => before.replace(term, ''), String(text));
        return CHINESE.test(rest) ? [`${path}: ${String(text)}`] : [];
      }),
    );
    expect(left).toEqual([]);
  });

  it('counts one thing in the singular', () => {
    expect(en.check.undecided(1)).toBe('1 measure undecided');
    expect(en.check.undecided(2)).toBe('2 measures undecided');
    expect(en.results.measures(0)).toBe('0 measures');
  });

  it('translates the words of a clause', () => {
    expect(en.clause('引言')).toBe('preamble');
    expect(en.clause('12.第2句')).toBe('12.sentence 2');
    expect(en.clause('12.(3)')).toBe('12.(3)');
  });
});
