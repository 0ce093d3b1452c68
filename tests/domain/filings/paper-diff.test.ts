import { expect, it } from 'vitest';
import { isEmptyDiff, paperDiff } from '../../../src/domain/filings/paper-diff';
import type { FullPlan, Paper } from '../../../src/domain/procedures/procedure';
import { textOf } from '../../builders/catalogue';
import { itemOf, ownItem, paperOf } from '../../builders/checklist';
import { renewal, soundLibrary, source } from '../../builders/library';

const planOf = (...papers: readonly Paper[]): FullPlan => ({ ...renewal, papers });
const diff = paperDiff;

it('a list with the papers of its procedure hears nothing', () => {
  const papers = [paperOf('甲', { when: { a: [true], b: ['x'] } }), paperOf('乙')];
  const items = papers.map((paper) => itemOf(structuredClone(paper)));
  expect(isEmptyDiff(diff([...items, ownItem('自己的')], planOf(...papers)))).toBe(true);
});

it('a paper that is new, one that is gone and one that reads otherwise are told apart', () => {
  const [kept, gone, old] = [itemOf(paperOf('甲')), itemOf(paperOf('乙')), itemOf(paperOf('丙'))];
  const reworded = paperOf('丙', { title: textOf('丙（新）') });
  const added = paperOf('丁');
  expect(diff([kept, gone, old], planOf(paperOf('甲'), reworded, added))).toEqual({
    added: [added],
    changed: [{ item: old, paper: reworded }],
    gone: [gone],
  });
});

it.each<[string, Partial<Paper>]>([
  ['its note', { note: textOf('说明') }],
  ['its article', { source: { ...source, article: '第二条' } }],
  ['its regulation', { source: { ...source, regulation: 'order-2' } }],
  ['when it is needed', { when: { a: [true] } }],
  ['that it may come later', { tolerance: { note: textOf('可容缺'), source } }],
])('what changes a paper: %s', (_what, extras) => {
  const paper = paperOf('甲', extras);
  expect(diff([itemOf(paperOf('甲'))], planOf(paper)).changed).toHaveLength(1);
});

it('a better translation and another order of conditions are no change', () => {
  const item = itemOf(paperOf('甲', { when: { a: [true], b: [false] } }));
  const paper = paperOf('甲', {
    title: { zh: '甲', en: 'A better word' },
    when: { b: [false], a: [true] },
  });
  expect(isEmptyDiff(diff([item], planOf(paper)))).toBe(true);
});

it('a procedure that has become a card asks for none of the papers', () => {
  const [card] = soundLibrary.procedures.filter(({ kind }) => kind === 'card');
  const item = itemOf(paperOf('甲'));
  expect(card && diff([item], card)).toEqual({ added: [], changed: [], gone: [item] });
});
