import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import referenceFigures from '../../src/data/reference-figures.json';
import { createEngine } from '../../src/domain/eligibility/engine';
import { fold } from '../../src/domain/search/fold';
import { passagesOf } from '../../src/domain/search/passages';
import { indexMeasures } from '../../src/state/measure-search-index';
import { documentOf, engineOf, measureOf, provisionOf, textOf } from '../builders/catalogue';

const engine = createEngine(catalogue);
const find = indexMeasures(engine.measures);
const ids = (query: string) => find(query).map(({ id }) => id);
const sorted = (query: string) => [...ids(query)].sort();

describe('every figure of both texts', () => {
  const sizes = referenceFigures.flatMap(({ measure, from, to, unit }) =>
    [from, to].flatMap((size) =>
      size === null
        ? []
        : [{ measure, size, query: typeof size === 'number' ? `${size}${unit}` : size }],
    ),
  );

  it.each(sizes)('$query finds $measure', ({ measure, size, query }) => {
    expect(ids(query)).toContain(measure);
    expect(ids(String(size))).toContain(measure);
  });

  it('is found with the measure word, with spaces and in wide digits', () => {
    const plain = ids('60工作日');
    for (const query of ['60个工作日', '60 个工作日', '６０工作日', ' 60 工作日 ']) {
      expect(ids(query), query).toEqual(plain);
    }
  });

  it('is found by its own unit only: 天 is no 工作日', () => {
    expect(ids('40天')).toContain('2021-06');
    expect(ids('40天')).not.toContain('2026-10');
    expect(ids('40工作日')).toContain('2026-10');
    expect(ids('40工作日')).not.toContain('2021-06');
  });

  it('is a figure of its own: 20 is not 200', () => {
    expect(ids('200工作日')).toEqual(['2026-10']);
    expect(ids('20工作日')).toEqual([]);
    expect(ids('00工作日')).toEqual([]);
  });
});

describe('a measure is found', () => {
  it.each([
    ['by its number', '2026-10', '2026-10'],
    ['by its title', '提升审评审批质效', '2026-10'],
    ['by a unit', '重庆海关', '2026-20'],
    ['by the name of a shared condition', '创新药或创新医疗器械项目', '2026-05'],
    ['by what the text leaves open', '创新增改良', '2026-03'],
    ['in English', 'export certificate', '2026-20'],
    ['by several words in any order', '检验 无源', '2026-09'],
  ])('%s: %s', (_how, query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('first where its title has the word', () => {
    expect(ids('知识产权')[0]).toBe('2026-04');
    expect(ids('临床试验')[0]).toBe('2026-08');
  });

  it('while its number is typed', () => {
    expect(sorted('2026-1')).toEqual(
      catalogue.measures.map(({ id }) => id).filter((id) => id.startsWith('2026-1')),
    );
  });

  it('with all others of a document by the number of the document, but not by a bare number in it', () => {
    const ofDocument = catalogue.measures.map(({ id }) => id).filter((id) => id.startsWith('2026'));
    expect(sorted('渝府办发〔2026〕3号')).toEqual(ofDocument);
    expect(sorted('3号')).toEqual(ofDocument);
    expect(ids('3').length).toBeLessThan(ofDocument.length);
  });

  it('by any Chinese characters that stand together in a text of it, and only by those', () => {
    const passages = engine.measures.flatMap((ready) =>
      passagesOf(ready)
        .filter(({ text }) => /\p{Script=Han}/u.test(text.zh))
        .map(({ text }) => ({ id: ready.measure.id, text: text.zh })),
    );
    const part = fc
      .tuple(fc.constantFrom(...passages), fc.nat(), fc.integer({ min: 0, max: 3 }))
      .map(([{ id, text }, at, more]) => {
        const runs = text.match(/\p{Script=Han}+/gu) ?? [];
        const run = runs[at % runs.length] ?? '';
        const from = at % run.length;
        return { id, query: run.slice(from, from + 1 + more) };
      });
    fc.assert(
      fc.property(part, ({ id, query }) => {
        fc.pre(query !== '个');
        const found = find(query);
        expect(found.map((hit) => hit.id)).toContain(id);
        const plain = query.replace('个工作日', '工作日');
        for (const hit of found) {
          const shown = hit.passages();
          expect(shown.length).toBeGreaterThan(0);
          for (const { text } of shown) expect(fold(text.zh).text).toContain(plain);
        }
      }),
    );
  });

  it('only where it has every word as it is written', () => {
    expect(ids('批签发 化妆品')).toEqual([]);
    expect(ids('审药评')).toEqual([]);
  });
});

it('nothing is found by nothing, and by marks alone', () => {
  for (const query of ['', '   ', '，。（）', '-']) expect(find(query), query).toEqual([]);
});

it('a document with other ids, the same id twice and Chinese only is searched all the same', () => {
  const measure = (id: string, zh: string) => measureOf(id, [], { title: { zh } });
  const parts = {
    documents: [
      documentOf('某市/2030', [measure('甲 一', '异地设仓'), measure('甲 一', '多仓协同')]),
      documentOf('X', [measureOf('x:1', [], { title: textOf('另一条') })]),
    ],
  };
  const findThere = indexMeasures(engineOf(parts).measures);
  expect(findThere('仓').map(({ id }) => id)).toEqual(['甲 一', '甲 一']);
  expect(findThere('另一条').map(({ id }) => id)).toEqual(['x:1']);
});

it('what has the words in its title stands before what has them in its texts, for every word', () => {
  const told = (id: string, zh: string, summary: string) =>
    measureOf(id, [provisionOf(`${id}-a`, { all: [] }, { summary: { zh: summary } })], {
      title: { zh },
    });
  const measures = [
    told('often', '流通', '冷链冷链，仓库仓库，冷链，仓库'),
    told('one', '冷链', '仓库'),
    told('both', '冷链与仓库', '流通'),
  ];
  const findThere = indexMeasures(engineOf({ documents: [documentOf('X', measures)] }).measures);
  expect(findThere('冷链 仓库').map(({ id }) => id)).toEqual(['both', 'one', 'often']);
});
