import { expect, it } from 'vitest';
import { countItems } from '../../../src/domain/filings/item-count';

it('counts what is ready among what is needed', () => {
  const states = ['open', 'preparing', 'ready', 'ready', 'unneeded'] as const;
  expect(countItems(states.map((state) => ({ state })))).toEqual({ ready: 2, all: 4 });
  expect(countItems([])).toEqual({ ready: 0, all: 0 });
});
