import { describe, expect, it } from 'vitest';
import type { LintInput } from '../../../src/data/lint/problem';
import { lintServiceMap } from '../../../src/data/lint/service-map';
import { broken, soundInput } from '../../builders/lint-input';

const told = (input: LintInput) =>
  lintServiceMap(input).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);
const withChange = (path: readonly (string | number)[], to: unknown) =>
  told(broken(soundInput, ['placeData', ...path], to));
const PLACES = ['places'] as const;
const STORY = ['cases', 'stories', 0] as const;

describe('lintServiceMap', () => {
  it('has nothing to say on a sound map', () => {
    expect(told(soundInput)).toEqual([]);
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    ['a name without English', ['places', 'areas', 0, 'name', 'en'], '', 'places.areas.0.name.en'],
    ['a layer that is none', ['places', 'lists', 0, 'layer'], 'reported', 'places.lists.0.layer'],
    [
      'a day that is none',
      ['places', 'articles', 0, 'lastDay'],
      '2025-13-01',
      'places.articles.0.lastDay',
    ],
    ['a case without a caution', [...STORY, 'caution'], undefined, 'cases.stories.0.caution'],
    ['a theme that is none', [...STORY, 'theme'], 'money', 'cases.stories.0.theme'],
    ['an unknown key', ['knownDocuments', 0, 'url'], 'x', 'known-documents.0.url'],
  ])('tells of %s', (_what, path, to, where) => {
    const [first = ''] = withChange(path, to);
    expect(first).toMatch(new RegExp(`^schema ${where.replaceAll('.', String.raw`\.`)}: `));
  });

  it.each<[readonly (string | number)[], string, string]>([
    [[...PLACES, 'areas', 2, 'within'], 'gone', 'biocity: names an unknown area gone'],
    [[...PLACES, 'lists', 0, 'measure'], '2026-99', 'planned: names an unknown measure 2026-99'],
    [[...PLACES, 'lists', 0, 'entries', 0, 'area'], 'gone', 'planned: names an unknown area gone'],
    [[...PLACES, 'lists', 1, 'entries', 1, 'area'], 'banan', 'groups: names banan twice'],
    [[...PLACES, 'centres', 0, 'area'], 'gone', 'centre: names an unknown area gone'],
    [[...PLACES, 'centres', 0, 'article'], 'gone', 'centre: names an unknown article gone'],
    [[...STORY, 'facts', 0, 'article'], 'gone', 'story: names an unknown article gone'],
    [[...STORY, 'measures', 0, 'id'], '2026-99', 'story: names an unknown measure 2026-99'],
    [
      ['cases', 'contradictions', 0, 'says', 0, 'article'],
      'gone',
      'numbers: names an unknown article gone',
    ],
  ])('tells of a name that leads nowhere: %s', (path, to, message) => {
    expect(withChange(path, to)).toEqual([`reference ${message}`]);
  });

  it('tells of the same id twice', () => {
    expect(withChange([...PLACES, 'lists', 1, 'id'], 'planned')).toEqual([
      'reference lists: has planned twice',
    ]);
  });

  it('tells of a place that can be answered and is not on the map, and the other way round', () => {
    expect(withChange([...PLACES, 'areas', 1, 'answer', 'is'], 'gone')).toEqual([
      'map district fuling: is not on the map',
      'map district gone: is on the map, but no answer',
    ]);
  });

  it('tells of a place that is there twice, of tiles that meet, and of what has no tile', () => {
    expect(withChange([...PLACES, 'areas', 1, 'answer', 'is'], 'banan')).toEqual([
      'map district fuling: is not on the map',
      'map district banan: is on the map twice',
    ]);
    expect(withChange([...PLACES, 'areas', 1, 'tile', 'column'], 1)).toEqual([
      'map 1/1: is the tile of two areas',
    ]);
    const message = 'a park stands with its district, all else on a tile';
    expect(withChange([...PLACES, 'areas', 1, 'tile'], undefined)).toEqual([
      `map fuling: ${message}`,
    ]);
    expect(withChange([...PLACES, 'areas', 2, 'within'], undefined)).toEqual([
      `map biocity: ${message}`,
    ]);
  });

  it('tells of a unit that leads and is not there, that leads nothing, and that is two', () => {
    expect(withChange([...PLACES, 'units', 0, 'names', 0], '别局')).toEqual([
      'unit 某局: leads a measure and is not on the map',
      'unit 别局: leads no measure',
    ]);
    expect(withChange([...PLACES, 'units', 0, 'names'], ['某局', '某局'])).toEqual([
      'unit 某局: is two units',
    ]);
  });

  it('tells of figures of a case that English has otherwise', () => {
    expect(withChange([...STORY, 'facts', 0, 'text', 'en'], '342 times')).toEqual([
      'case story: has other figures in English: 服务 324 次',
    ]);
  });

  it.each([
    ['13800138000', 'holds a mobile number'],
    ['023-60353600', 'holds a landline number'],
    ['联系张三主任', 'holds a person with a title'],
  ])('tells of persons and telephones: %s', (text, message) => {
    expect(withChange([...PLACES, 'centres', 0, 'says', 'zh'], text)).toEqual([
      `privacy placeData.places.centres.0.says.zh: ${message}`,
    ]);
  });

  it.each(['投资15亿元', '超7亿美元', '斩获 7.12 亿 美元', '五百万元', 'US$ 7', '10 yuan'])(
    'tells of money: %s',
    (text) => {
      expect(withChange([...STORY, 'caution', 'zh'], text)).toEqual([
        'money placeData.cases.stories.0.caution.zh: holds an amount of money',
      ]);
    },
  );
});
