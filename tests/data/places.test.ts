import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import { placeData } from '../../src/data/places';
import { placeDataEn } from '../../src/data/places-en';
import { placeDataZh } from '../../src/data/places-zh';
import { placeDataOf } from '../../src/data/place-data';
import { present } from '../builders/catalogue';

const { places, cases, knownDocuments } = placeData;
const printedBy = (id: string) =>
  present(places.lists.find((list) => list.id === id)).entries.map(({ printed }) => printed);

/** Every word in the files, in both languages. */
const everything = JSON.stringify(placeData);

describe('the lists of areas', () => {
  it('are those of the clauses, word for word, and none is another', () => {
    expect(printedBy('centres-2026')).toEqual([
      '两江新区',
      '大渡口区',
      '巴南区',
      '西部科学城重庆高新区',
      '重庆经开区',
    ]);
    expect(printedBy('clusters-2026')).toEqual([
      '巴南区',
      '两江新区',
      '西部科学城重庆高新区',
      '长寿经开区',
      '涪陵区',
      '大渡口区',
      '沙坪坝区',
    ]);
  });

  it('of 2021 has ten districts and ten parks in five groups', () => {
    const { entries } = present(places.lists.find(({ id }) => id === 'groups-2021'));
    const byGroup = [1, 2, 3, 4, 5].map(
      (group) => entries.filter((entry) => entry.group === group).length,
    );
    expect(byGroup).toEqual([6, 4, 4, 2, 4]);
    const kindOf = (area: string) => places.areas.find(({ id }) => id === area)?.kind;
    expect(entries.filter(({ area }) => kindOf(area) === 'park')).toHaveLength(10);
  });
});

it('every place that can be answered is on the map', () => {
  const options = ['district', 'park'].flatMap((fact) =>
    present(catalogue.facts.find(({ id }) => id === fact)?.options)
      .filter(({ value }) => value !== 'none')
      .map(({ value }) => `${fact} ${value}`),
  );
  expect(places.areas.map(({ answer }) => `${answer.fact} ${answer.is}`).sort()).toEqual(
    options.sort(),
  );
});

it('a district that is no more says since when, and how surely that is known', () => {
  const gone = places.areas.filter(({ era }) => era?.endedIn !== undefined);
  expect(gone.map(({ id, era }) => [id, era?.endedIn])).toEqual([
    ['yubei', '2025-11'],
    ['jiangbei', '2025-11'],
  ]);
  for (const { era } of gone) expect(era?.note.zh).toContain('据公开消息');
});

it('a centre that an article reports is on no list of a policy, and names its article', () => {
  const printed = places.lists.flatMap(({ entries }) => entries.map((entry) => entry.printed));
  for (const centre of places.centres) expect(printed).not.toContain(centre.name.zh);
  expect(places.centres).toHaveLength(8);
});

describe('the cases', () => {
  it('show figures that articles disagree on side by side', () => {
    const saysOf = (id: string) =>
      cases.contradictions.find((each) => each.id === id)?.says.map(({ text }) => text.zh);
    expect(saysOf('in-research')).toEqual(['54 个', '56 个']);
    expect(saysOf('in-trials')).toEqual(['23 个', '20 个']);
    expect(saysOf('layout')).toEqual(['“1+5+N”', '“1+5+N”', '“1+3+N”']);
  });

  it('each name a measure, and what must not be read into them', () => {
    for (const story of cases.stories) {
      expect(story.measures.length, story.id).toBeGreaterThan(0);
      expect(story.caution.zh, story.id).not.toBe('');
    }
  });
});

it('what is known of documents that are not held is told with how surely it is known', () => {
  expect(knownDocuments.map(({ number, known }) => [number, known])).toEqual([
    ['渝府办发〔2025〕56号', 'article'],
    ['渝府办〔2022〕15号', 'article'],
    ['渝府办发〔2025〕57号', 'secondary'],
    ['国办发〔2024〕53号', 'text'],
  ]);
});

it.each([
  ['persons of the articles', /易海|吉权|周正军|林阳|杨敏|刘玉娟|彭光灿|马菱洁/],
  ['the company that is named in two ways', /精准生物/],
  ['an amount of money', /7\.12|亿|美元|万元/],
  ['a telephone', /\d{7,}|\d{3,4}-\d{7,8}/],
  ['a post in the annex', /组长|联络员|处长|科长|局长/],
])('nothing in the files is %s', (_what, pattern) => {
  expect(everything).not.toMatch(pattern);
});

it('the page gets the same data, in one language at first and then in both', () => {
  expect(placeDataEn).toEqual(placeData);
  expect(placeDataZh).not.toEqual(placeData);
  expect(JSON.stringify(placeDataZh)).not.toContain('"en"');
});

it('a map without its files is none', () => {
  expect(() => placeDataOf({}, {}, {})).toThrow(TypeError);
});
