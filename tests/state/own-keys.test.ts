import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { removeOwnKeys } from '../../src/state/own-keys';

const clear = () => {
  localStorage.clear();
  sessionStorage.clear();
};
beforeEach(clear);
afterEach(clear);

it('removes what this app has stored, nothing of other apps, and puts it back as it was', () => {
  localStorage.setItem('yuyao-zicha.language', 'en');
  localStorage.setItem('other-app', 'stays');
  sessionStorage.setItem('yuyao-zicha.company', 'a');
  const putBack = removeOwnKeys();
  expect({ ...localStorage }).toEqual({ 'other-app': 'stays' });
  expect({ ...sessionStorage }).toEqual({});
  putBack();
  expect({ ...localStorage }).toEqual({ 'other-app': 'stays', 'yuyao-zicha.language': 'en' });
  expect({ ...sessionStorage }).toEqual({ 'yuyao-zicha.company': 'a' });
});

it('has nothing to do where the browser forbids storage', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  localStorage.setItem('yuyao-zicha.language', 'en');
  expect(removeOwnKeys()).not.toThrow();
});
