import { afterEach, expect, it, vi } from 'vitest';
import { pack, unpack } from '../../../src/storage/backup/gzip';

const bytes = new TextEncoder().encode('渝药自查'.repeat(500));

afterEach(() => vi.unstubAllGlobals());

it('packs to less, and unpacks to the same', async () => {
  const packed = await pack(bytes);
  expect(packed.encoding).toBe('gzip');
  expect(packed.bytes.length).toBeLessThan(bytes.length / 20);
  expect(await unpack(packed, bytes.length)).toEqual(bytes);
});

it('leaves bytes as they are where the browser cannot compress', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  const packed = await pack(bytes);
  expect(packed).toEqual({ encoding: 'none', bytes });
  expect(await unpack(packed, bytes.length)).toEqual(bytes);
});

it('says so where the browser cannot decompress', async () => {
  const packed = await pack(bytes);
  vi.stubGlobal('DecompressionStream', undefined);
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  await expect(unpack(packed, bytes.length)).rejects.toMatchObject({ problem: 'unsupported' });
});

it.each([
  ['fewer bytes', -1],
  ['more bytes', 1],
])('refuses %s than were promised', async (_what, off) => {
  for (const packed of [await pack(bytes), { encoding: 'none', bytes } as const]) {
    const promised = bytes.length - off;
    await expect(unpack(packed, promised)).rejects.toMatchObject({ problem: 'damaged' });
  }
});

it('refuses what is cut off, and what is no gzip', async () => {
  const { encoding, bytes: packed } = await pack(bytes);
  for (const broken of [packed.slice(0, -9), packed.slice(4), bytes]) {
    const unpacking = unpack({ encoding, bytes: broken }, bytes.length);
    await expect(unpacking).rejects.toMatchObject({ problem: 'damaged' });
  }
});
