import { expect, it } from 'vitest';
import { placeAfter } from '../../../src/ui/heat/move-cell';

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

it.each([
  ['ArrowRight', false, [5, 3]],
  ['ArrowLeft', false, [5, 1]],
  ['ArrowUp', false, [4, 2]],
  ['ArrowDown', false, [6, 2]],
  ['Home', false, [5, 0]],
  ['End', false, [5, 4]],
  ['Home', true, [0, 0]],
  ['End', true, [19, 4]],
  ['ArrowUp', true, [0, 2]],
  ['ArrowDown', true, [19, 2]],
  ['PageDown', false, [15, 2]],
  ['PageUp', false, [0, 2]],
  ['Enter', false, undefined],
] as const)('%s (with Ctrl: %s) leads to %s', (key, ctrl, to) => {
  expect(placeAfter(press(key, ctrl), [5, 2], [20, 5])).toEqual(to);
});

it('does not lead out of the map', () => {
  expect(placeAfter(press('ArrowLeft'), [0, 0], [2, 2])).toBeUndefined();
  expect(placeAfter(press('ArrowDown'), [1, 0], [2, 2])).toBeUndefined();
});
