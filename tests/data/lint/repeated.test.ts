import { expect, it } from 'vitest';
import { repeated } from '../../../src/data/lint/repeated';

it('names what stands in a list again, every time and at its place', () => {
  expect(repeated(['a', 'b', 'a', 'c', 'a', 'b'])).toEqual([
    { id: 'a', index: 2 },
    { id: 'a', index: 4 },
    { id: 'b', index: 5 },
  ]);
});

it('has nothing to say of a list in which all differ', () => {
  expect(repeated(['a', 'b'])).toEqual([]);
});
