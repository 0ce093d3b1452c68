import { expect, it } from 'vitest';
import { MAX_BYTES, MAX_DEPTH, MAX_ITERATIONS } from '../../../src/storage/backup/limits';
import { seal, unseal } from '../../../src/storage/backup/frame';
import { readBackup, textOf } from '../../../src/storage/backup/read';
import locked from './fixtures/format-1-password.txt?raw';
import plain from './fixtures/format-1.txt?raw';
import * as fixture from './fixtures/format-1';

const header = {
  app: '0.2.0',
  catalogue: '2026-01-21',
  madeAt: fixture.madeAt,
  counts: { companies: 2, unreadable: 1 },
  encoding: 'gzip',
};

/** The plain backup with another header and content, closed anew as its evil maker would. */
async function forged(change: object, content?: unknown): Promise<string> {
  const { lines } = await unseal(plain);
  const [sentence = '', line = '', ...base64] = lines;
  const before: unknown = JSON.parse(line);
  if (typeof before !== 'object') throw new TypeError('The header is no object.');
  if (content === undefined) {
    const text = JSON.stringify({ ...before, ...change });
    return seal({ format: 1, lines: [sentence, text, ...base64] });
  }
  const json = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  const text = JSON.stringify({ ...before, encoding: 'none', bytes: json.length, ...change });
  return seal({ format: 1, lines: [sentence, text, json.toString('base64')] });
}

const [company] = fixture.companies;
const nested = (depth: number): unknown => (depth > 0 ? [nested(depth - 1)] : '渝');
const one = { companies: 1, unreadable: 0 };

it('a backup of format 1 is read', async () => {
  expect(await readBackup(plain)).toEqual({
    header: { ...header, bytes: 689 },
    companies: fixture.companies,
    unreadable: fixture.unreadable,
    years: undefined,
    attached: new Map(),
  });
});

it('a backup of format 1 with a password is read', async () => {
  const { header: read, companies, unreadable } = await readBackup(locked, fixture.password);
  expect(read).toMatchObject({ ...header, encryption: { iterations: 600_000 } });
  expect({ companies, unreadable }).toEqual({
    companies: fixture.companies,
    unreadable: fixture.unreadable,
  });
});

it('a backup with a password asks for it, and is not opened by another', async () => {
  await expect(readBackup(locked)).rejects.toMatchObject({ problem: 'password-needed' });
  await expect(readBackup(locked, '渝药')).rejects.toMatchObject({ problem: 'password-wrong' });
});

it('what stands openly in a backup with a password cannot be changed either', async () => {
  const { format, lines } = await unseal(locked);
  const changed = lines.map((line, index) => (index === 1 ? line.replace('0.2.0', '9.9.9') : line));
  const reading = readBackup(await seal({ format, lines: changed }), fixture.password);
  await expect(reading).rejects.toMatchObject({ problem: 'password-wrong' });
});

it('a backup of a format that is not known yet is left to newer versions of the app', async () => {
  const { lines } = await unseal(plain);
  for (const format of [5, 6, 999_999]) {
    const reading = readBackup(await seal({ format, lines }));
    await expect(reading).rejects.toMatchObject({ problem: 'newer' });
  }
});

it.each([
  ['no encoding', { encoding: undefined }],
  ['an unknown encoding', { encoding: 'zip' }],
  ['a negative count', { counts: { companies: -1, unreadable: 0 } }],
  ['no day of the policies', { catalogue: 'today' }],
  ['a moment that no calendar has', { madeAt: 1e300 }],
  ['a moment after the year 9999', { madeAt: Date.UTC(10_000, 0, 1) }],
  ['fewer bytes than it holds', { bytes: 10 }],
  ['more bytes than it holds', { bytes: 10_000 }],
  ['a line without end', { more: 'x'.repeat(5000) }],
  [
    'a password that would take for ever',
    {
      encryption: {
        kdf: 'PBKDF2',
        hash: 'SHA-256',
        iterations: MAX_ITERATIONS + 1,
        salt: 'AAAAAAAAAAAAAAAAAAAAAA==',
        cipher: 'AES-GCM',
        iv: 'AAAAAAAAAAAAAAAA',
      },
    },
  ],
])('a header with %s is damaged', async (_what, change) => {
  await expect(readBackup(await forged(change))).rejects.toMatchObject({ problem: 'damaged' });
});

it('a header that promises too much is too large', async () => {
  const reading = readBackup(await forged({ bytes: MAX_BYTES + 1 }));
  await expect(reading).rejects.toMatchObject({ problem: 'too-large' });
});

it('content that is no base64 is damaged', async () => {
  const { lines } = await unseal(plain);
  const [sentence = '', line = ''] = lines;
  const reading = readBackup(await seal({ format: 1, lines: [sentence, line, '渝药自查'] }));
  await expect(reading).rejects.toMatchObject({ problem: 'damaged' });
});

it('forged content that fits together is read', async () => {
  const text = await forged({ counts: one }, { companies: [company], unreadable: [] });
  expect((await readBackup(text)).companies).toEqual([company]);
});

it.each([
  ['no JSON', '渝药自查'],
  ['no object', [company]],
  ['no rows that could not be read', { companies: [company] }],
  ['a row that is no company', { companies: ['<b>'], unreadable: [] }],
  ['a row that is no company, and not counted', { companies: ['<b>'], unreadable: [] }, 0],
  ['a company without an id', { companies: [{ ...company, id: '' }], unreadable: [] }],
  ['the same company twice', { companies: [company, company], unreadable: [] }, 2],
  ['fewer companies than promised', { companies: [company], unreadable: [] }, 2],
  ['more companies than promised', { companies: fixture.companies, unreadable: [] }],
  ['a row aside too many', { companies: [company], unreadable: fixture.unreadable }],
  [
    'a row found at no moment',
    { companies: [company], unreadable: [{ row: 1, foundAt: '<b>' }] },
    1,
    1,
  ],
  [
    'a row aside that is nested too deep',
    { companies: [company], unreadable: [{ row: nested(MAX_DEPTH), foundAt: 1 }] },
    1,
    1,
  ],
  ['what is nested too deep', '['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1)],
  ['what would overflow a parser', '['.repeat(5_000_000)],
])('content with %s is refused', async (_what, content, companies = 1, unreadable = 0) => {
  const text = await forged({ counts: { companies, unreadable } }, content);
  await expect(readBackup(text)).rejects.toMatchObject({ problem: 'content' });
});

it('a moment that no calendar has is none', async () => {
  for (const updatedAt of [1e300, Date.UTC(10_000, 0, 1), -1, '2026']) {
    const text = await forged(
      { counts: one },
      { companies: [{ ...company, updatedAt }], unreadable: [] },
    );
    expect((await readBackup(text)).companies[0]?.updatedAt).toBe(0);
  }
});

it('a file that is too large is not even read', async () => {
  const file = new Blob([]);
  Object.defineProperty(file, 'size', { value: 50_000_000_000 });
  await expect(textOf(file)).rejects.toMatchObject({ problem: 'too-large' });
  expect(await textOf(new Blob([plain]))).toBe(plain);
});
