import { expect, it } from 'vitest';
import { placeData } from '../../../src/data/places';
import { casesHref, measuresOf, readCases } from '../../../src/ui/cases/query';

const { cases: book } = placeData;

it('an address leads to what it was made for', () => {
  for (const filter of [
    {},
    { theme: 'abroad' },
    { theme: 'centres', measure: '2026-06', article: 'reform-2025-12' },
  ] as const) {
    const [, query] = casesHref(filter).split('?');
    expect(readCases(query, book)).toEqual(filter);
  }
});

it('what is not known any more filters nothing', () => {
  expect(readCases('theme=gold&measure=2099-01&article=gone', book)).toEqual({});
});

it('only measures that a case is about are offered, the newest document first', () => {
  const offered = measuresOf(book);
  expect(offered[0]).toBe('2026-01');
  expect(offered.indexOf('2021-02')).toBeGreaterThan(offered.indexOf('2026-21'));
  expect(new Set(offered).size).toBe(offered.length);
});
