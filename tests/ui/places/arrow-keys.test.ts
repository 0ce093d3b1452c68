import { expect, it } from 'vitest';
import { tileTowards } from '../../../src/ui/places/arrow-keys';

/** A tile whose middle is at a point. */
function tileAt(x: number, y: number): HTMLElement {
  const tile = document.createElement('div');
  tile.getBoundingClientRect = () => new DOMRect(x - 5, y - 5, 10, 10);
  return tile;
}

const here = tileAt(100, 100);
const right = tileAt(200, 110);
const farRight = tileAt(300, 100);
const below = tileAt(100, 200);
const aslant = tileAt(180, 180);
const all = [here, right, farRight, below, aslant];

it('an arrow leads to the nearest tile in its direction, along the row before any other', () => {
  expect(tileTowards(all, here, 'ArrowRight')).toBe(right);
  expect(tileTowards(all, right, 'ArrowRight')).toBe(farRight);
  expect(tileTowards(all, here, 'ArrowDown')).toBe(below);
  expect(tileTowards(all, below, 'ArrowUp')).toBe(here);
  expect(tileTowards(all, farRight, 'ArrowLeft')).toBe(right);
});

it('what lies below and a little to the right is below', () => {
  const park = tileAt(106, 160);
  expect(tileTowards([here, park, right], here, 'ArrowRight')).toBe(right);
  expect(tileTowards([here, park, right], here, 'ArrowDown')).toBe(park);
});

it('at the edge, and by other keys, it leads nowhere', () => {
  expect(tileTowards(all, here, 'ArrowLeft')).toBeUndefined();
  expect(tileTowards(all, here, 'ArrowUp')).toBeUndefined();
  expect(tileTowards(all, here, 'Enter')).toBeUndefined();
});
