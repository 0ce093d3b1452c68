import { expect, it } from 'vitest';
import { needOf } from '../../../src/domain/filings/item-need';
import { itemOf, ownItem, paperOf } from '../../builders/checklist';

const item = itemOf(paperOf('甲', { when: { a: [true], b: ['x', 'y'] } }));

it('a paper without conditions and an item of one’s own are needed', () => {
  expect(needOf(itemOf(paperOf('甲')), {})).toEqual({ kind: 'needed' });
  expect(needOf(ownItem('自己的'), {})).toEqual({ kind: 'needed' });
});

it('a paper is needed when each of its conditions holds', () => {
  expect(needOf(item, { a: true, b: 'y' })).toEqual({ kind: 'needed' });
});

it('one condition that does not hold rules a paper out, whatever is open', () => {
  expect(needOf(item, { b: 'z' })).toEqual({ kind: 'ruled-out' });
});

it('a paper that hangs on open questions names them, and only them', () => {
  expect(needOf(item, {})).toEqual({ kind: 'undecided', keys: ['a', 'b'] });
  expect(needOf(item, { a: true })).toEqual({ kind: 'undecided', keys: ['b'] });
});
