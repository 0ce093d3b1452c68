import { expect, it } from 'vitest';
import { sharedPapers } from '../../../src/domain/filings/shared-papers';
import { itemOf, ownItem, paperOf } from '../../builders/checklist';

it('each paper is there once with all its items, the most wanted first', () => {
  const [a, b] = [paperOf('甲'), paperOf('乙')];
  const items = [itemOf(a), itemOf(b), itemOf(b, { id: 'g.乙', filing: 'g' }), ownItem('自己的')];
  expect(
    sharedPapers(items).map((shared) => [shared.paper.id, shared.items.map(({ id }) => id)]),
  ).toEqual([
    ['乙', ['f.乙', 'g.乙']],
    ['甲', ['f.甲']],
  ]);
});
