import { unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { writeZip } from '../../../src/io/zip/write-zip';

const at = Date.UTC(2026, 2, 31);

const entry = (path: string, ...parts: BlobPart[]) => ({ path, blob: new Blob(parts), at });

async function unpacked(zip: Blob) {
  return unzipSync(new Uint8Array(await zip.arrayBuffer()));
}

it('a zip holds every file byte by byte, in its folder and under its name', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(65_000));
  const entries = [
    entry('清单.txt', '材料'),
    entry('01 检验报告/报告.pdf', bytes),
    entry('01 检验报告/空.bin'),
  ];
  const files = await unpacked(await writeZip(entries, () => undefined));
  expect(Object.keys(files)).toEqual(entries.map(({ path }) => path));
  expect(new TextDecoder().decode(files['清单.txt'])).toBe('材料');
  expect(files['01 检验报告/报告.pdf']).toEqual(bytes);
  expect(files['01 检验报告/空.bin']).toEqual(new Uint8Array(0));
});

it('is put together from portions, and tells how far it is', async () => {
  const bytes = new Uint8Array(9_500_000).map((_, index) => index % 251);
  const onread = vi.fn();
  const zip = await writeZip([entry('a.pdf', bytes), entry('b.txt', bytes)], onread);
  const files = await unpacked(zip);
  expect(Buffer.compare(files['a.pdf'] ?? bytes.slice(1), bytes)).toBe(0);
  expect(Buffer.compare(files['b.txt'] ?? bytes.slice(1), bytes)).toBe(0);
  expect(onread).toHaveBeenLastCalledWith(19_000_000);
  // What is compressed already is stored as it is, the rest becomes smaller.
  expect(zip.size).toBeGreaterThan(9_500_000);
  expect(zip.size).toBeLessThan(10_500_000);
});

it('a file that cannot be read makes it fail', async () => {
  const blob = new Blob(['x']);
  vi.spyOn(blob, 'stream').mockImplementation(() => {
    throw new DOMException('It is gone.', 'NotReadableError');
  });
  await expect(writeZip([{ path: 'a', blob, at }], () => undefined)).rejects.toThrow('It is gone.');
});

it.each([0, Date.UTC(1970, 0, 1), Date.UTC(2200, 0, 1)])(
  'a clock that is wrong spoils no zip: %i',
  async (moment) => {
    const zip = await writeZip([{ ...entry('a.txt', 'x'), at: moment }], () => undefined);
    expect(Object.keys(await unpacked(zip))).toEqual(['a.txt']);
  },
);
