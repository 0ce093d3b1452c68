import { expect, it } from 'vitest';
import { compare, integrity } from '../../src/state/integrity.svelte';
import { sha256 } from '../../src/state/published-list';

const bytes = (text: string) => new TextEncoder().encode(text).buffer;
const list = new Map([
  ['a.js', await sha256(bytes('a'))],
  ['b.js', await sha256(bytes('b'))],
  ['sw.js', await sha256(bytes('not stored'))],
]);
const file = (path: string, text?: string) => ({
  path,
  content: text === undefined ? undefined : bytes(text),
});

it('files that are as published are the same, however many more are published', async () => {
  expect(await compare([file('a.js', 'a'), file('b.js', 'b')], list)).toEqual({
    kind: 'same',
    count: 2,
  });
});

it('files with another content are named, before those that are gone', async () => {
  expect(await compare([file('a.js'), file('b.js', 'b ')], list)).toEqual({
    kind: 'differ',
    paths: ['b.js'],
  });
});

it('files that are gone are named, and not called different', async () => {
  expect(await compare([file('a.js'), file('b.js', 'b')], list)).toEqual({
    kind: 'missing',
    paths: ['a.js'],
  });
});

it('a file that the list does not know belongs to another version', async () => {
  expect(await compare([file('a.js', 'wrong'), file('new.js', 'n')], list)).toEqual({
    kind: 'otherVersion',
  });
});

it('nothing is compared where the host has no list', async () => {
  await integrity.check();
  expect(integrity.outcome).toEqual({ kind: 'unreachable' });
  expect(integrity.listSum).toBeUndefined();
  expect(integrity.checking).toBe(false);
});
