import { expect, it } from 'vitest';
import { hashPin, isPin } from '../../../src/storage/booth/pin-hash';
import { readLockRow } from '../../../src/storage/booth/rows';

const QUICK = 10;

it('knows its PIN again, and no other', async () => {
  const known = await hashPin('740182', QUICK);
  expect(await isPin('740182', known)).toBe(true);
  for (const other of ['740183', '7401820', '', '074018']) {
    expect(await isPin(other, known)).toBe(false);
  }
});

it('a hash of another length fits no PIN', async () => {
  const known = await hashPin('740182', QUICK);
  const bytes = atob(known.hash);
  for (const hash of ['', btoa(bytes.slice(0, 31)), btoa(`${bytes}x`)]) {
    expect(await isPin('740182', { ...known, hash })).toBe(false);
  }
});

it('the same PIN has another hash every time, with its own salt', async () => {
  const [a, b] = await Promise.all([hashPin('740182', QUICK), hashPin('740182', QUICK)]);
  expect(a.salt).not.toBe(b.salt);
  expect(a.hash).not.toBe(b.hash);
  expect(JSON.stringify([a, b])).not.toContain('740182');
});

it('is as slow to guess as a password of a backup', async () => {
  const { iterations, salt, hash } = await hashPin('740182');
  expect(iterations).toBe(600_000);
  expect(
    readLockRow({ key: 'booth', iterations, salt, hash, tries: 0, waitUntil: 0 }),
  ).toBeDefined();
});
