import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { leaveOver, leftOver } from '../../src/state/left-over';
import type { Edit } from '../../src/storage/journal';

const EDIT: Edit = {
  kind: 'change',
  id: 'a',
  changes: [{ field: 'name', subject: '', name: '甲' }],
  at: 5,
};

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

it('edits are put aside as the page is left, found at the next start, and then forgotten', () => {
  expect(leftOver()).toBeUndefined();
  leaveOver([EDIT]);
  expect(leftOver()?.edits).toEqual([EDIT]);
  expect(leftOver()?.edits).toEqual([EDIT]);
  leftOver()?.forget();
  expect(leftOver()).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

it('a page that is come back to leaves nothing behind', () => {
  leaveOver([EDIT]);
  leaveOver([]);
  expect(leftOver()).toBeUndefined();
});

it('what several pages have left is found together, and what cannot be read is passed over', () => {
  localStorage.setItem('yuyao-zicha.left.other', JSON.stringify([{ ...EDIT, at: 4 }]));
  localStorage.setItem('yuyao-zicha.left.half', '[{"kind":"cha');
  localStorage.setItem('yuyao-zicha.left.text', '"text"');
  localStorage.setItem('other-app', 'stays');
  leaveOver([EDIT]);
  const left = leftOver();
  expect(left?.edits).toHaveLength(2);
  expect(left?.edits).toEqual(expect.arrayContaining([EDIT, { ...EDIT, at: 4 }]));
  left?.forget();
  expect({ ...localStorage }).toEqual({ 'other-app': 'stays' });
});

it('a browser that takes nothing is no reason to fail', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  leaveOver([EDIT]);
  expect(leftOver()).toBeUndefined();
});
