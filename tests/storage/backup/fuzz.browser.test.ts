import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { backup as en } from '../../../src/i18n/en/backup';
import { backup as zh } from '../../../src/i18n/zh/backup';
import { seal, unseal } from '../../../src/storage/backup/frame';
import { MAX_BYTES } from '../../../src/storage/backup/limits';
import { problemOf, type BackupProblem } from '../../../src/storage/backup/problem';
import { textOf } from '../../../src/storage/backup/read';
import { toLines } from '../../../src/storage/backup/base64';
import { pack } from '../../../src/storage/backup/gzip';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';
import { backupOf, restoreText } from '../../builders/backup-device';
import { present } from '../../builders/catalogue';
import { dump, fill, storedCompany } from '../../builders/devices';
import { numRuns, seed } from '../../setup/fast-check';

const PASSWORD = '渝药';
const backups = { plain: '', locked: '' };
const kinds = ['plain', 'locked'] as const;

let db: AppDatabase;
let before = '';

/** A backup whose base64 ends with the sign that fills it up. */
async function padded(password: string): Promise<string> {
  for (let madeAt = 1; ; madeAt += 1) {
    const { text } = await backupOf(db, password, { madeAt: 10 ** madeAt });
    if (text.includes('=\nSHA-256')) return text;
    await db.companies.put(storedCompany(`filling ${madeAt}`));
  }
}

beforeAll(async () => {
  db = await openDatabase('backup-fuzz');
  const companies = Array.from({ length: 30 }, (_, index) => storedCompany(`公司 ${index}`, index));
  await fill(db, { companies, unreadable: [{ row: { '<b>': 1 }, foundAt: 1 }] });
  backups.plain = await padded('');
  backups.locked = await padded(PASSWORD);
  await fill(db, { companies: [storedCompany('mine', 5)], unreadable: [{ row: 1, foundAt: 1 }] });
  before = await dump(db);
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Restores a file as far as it comes, and gives the problem that it came to. */
async function problemWith(content: BlobPart): Promise<BackupProblem | undefined> {
  try {
    await restoreText(db, await textOf(new Blob([content])), 'replace', PASSWORD);
  } catch (error) {
    return problemOf(error);
  }
  return undefined;
}

/** The file is refused, for one of these reasons: with a sentence, and without a trace. */
async function isRefused(content: BlobPart, ...expected: readonly BackupProblem[]): Promise<void> {
  const problem = present(await problemWith(content));
  expect(expected).toContain(problem);
  for (const { problems } of [zh, en]) expect(problems[problem].length).toBeGreaterThan(8);
  expect(await dump(db)).toBe(before);
}

describe.each(kinds)('a backup (%s)', (kind) => {
  it('cut off at any percent is refused', async () => {
    const bytes = bytesOf(backups[kind]);
    for (let percent = 0; percent < 100; percent += 1) {
      const cut = bytes.slice(0, Math.floor((bytes.length * percent) / 100));
      await isRefused(
        cut,
        ...(percent < 2 ? (['foreign', 'damaged'] as const) : (['damaged'] as const)),
      );
    }
  });

  it('that grew at its end is refused', async () => {
    for (const more of ['x', '\nx', backups[kind]]) {
      await isRefused(`${backups[kind]}${more}`, 'damaged');
    }
  });

  const CLASSES = [
    ['its first line', /^[^\n]+/],
    ['its sentence', /(?<=^[^\n]+\n)[^\n]+/],
    ['its header', /(?<=^[^\n]+\n[^\n]+\n)[^\n]+/],
    ['its content', /(?<=^[^\n]+\n[^\n]+\n[^\n]+\n)[\s\S]+(?=\nSHA-256)/],
    ['the end of its content', /=+(?=\nSHA-256)/],
    ['its line ends', /\n(?!$)/g],
    ['its hash', /SHA-256 [0-9a-f]+/],
  ] as const;

  it.each(CLASSES)('with one byte changed in %s is refused', async (_what, pattern) => {
    const text = backups[kind];
    const bytes = bytesOf(text);
    const places = [...text.matchAll(new RegExp(pattern, 'g'))].flatMap((match) => {
      const start = bytesOf(text.slice(0, match.index)).length;
      return Array.from(bytesOf(match[0]), (_byte, index) => start + index);
    });
    const property = fc.asyncProperty(
      fc.constantFrom(...places),
      fc.integer({ min: 1, max: 255 }),
      async (place, mask) => {
        await isRefused(
          bytes.map((byte, index) => (index === place ? byte ^ mask : byte)),
          'damaged',
          'foreign',
        );
      },
    );
    await fc.assert(property, { seed, numRuns });
  });

  it('in which two lines have changed places is refused', async () => {
    const [first = '', sentence = '', header = '', one = '', other = '', ...rest] =
      backups[kind].split('\n');
    await isRefused([first, sentence, header, other, one, ...rest].join('\n'), 'damaged');
    await isRefused([first, header, sentence, one, other, ...rest].join('\n'), 'damaged');
  });

  it('of an older or a newer format is refused', async () => {
    const { lines } = await unseal(backups[kind]);
    for (const format of [5, 6, 10, 999]) await isRefused(await seal({ format, lines }), 'newer');
    for (const format of [0, -1, 1.5, Number.NaN]) {
      await isRefused(await seal({ format, lines }), 'foreign');
    }
  });
});

it.each([
  ['nothing', ''],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['a page', '<!doctype html><title>登录</title><script>alert(1)</script>'],
  ['a table', 'id,name\n1,渝药\n'],
  ['data of another program', '{"formatName":"dexie","formatVersion":1,"data":{"tables":[]}}'],
  ['a text in another encoding', new Uint8Array([0xff, 0xfe, 0x59, 0, 0x55, 0])],
])('%s is refused', async (_what, content) => {
  await isRefused(content, 'foreign');
});

describe('a backup of evil intent', () => {
  const header = {
    app: '1.0.0',
    catalogue: '2026-06-01',
    madeAt: 1,
    counts: { companies: 1, unreadable: 0 },
    encoding: 'gzip',
  };

  const forged = async (line: object | string, base64: readonly string[]): Promise<string> => {
    const json = typeof line === 'string' ? line : JSON.stringify(line);
    return seal({ format: 1, lines: ['', json, ...base64] });
  };

  const holding = async (content: string, change: object = {}): Promise<string> => {
    const bytes = bytesOf(content);
    const base64 = toLines((await pack(bytes)).bytes);
    return forged({ ...header, bytes: bytes.length, ...change }, base64);
  };

  it('that unpacks to 50 MB is cut off, quickly', async () => {
    const bomb = toLines((await pack(new Uint8Array(50 * 1024 * 1024))).bytes);
    const started = performance.now();
    await isRefused(await forged({ ...header, bytes: 1000 }, bomb), 'damaged');
    await isRefused(await forged({ ...header, bytes: MAX_BYTES }, bomb), 'damaged');
    await isRefused(await forged({ ...header, bytes: MAX_BYTES + 1 }, bomb), 'too-large');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('that is nested without end is refused, quickly', async () => {
    const started = performance.now();
    await isRefused(await holding('[{"":'.repeat(4_000_000)), 'content');
    await isRefused(await forged('['.repeat(1_000_000), []), 'damaged');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('that makes the password take for ever is refused', async () => {
    const { lines } = await unseal(backups.locked);
    const [sentence = '', line = '', ...base64] = lines;
    for (const iterations of ['5000001', '1e300', '0', '-1', '"600000"']) {
      const changed = line.replace(/"iterations":\d+/, `"iterations":${iterations}`);
      await isRefused(await seal({ format: 1, lines: [sentence, changed, ...base64] }), 'damaged');
    }
  });

  it('with __proto__ where fields are looked for is refused', async () => {
    const company = JSON.stringify(storedCompany('evil'));
    await isRefused(
      await holding(`{"__proto__":{"companies":[${company}],"unreadable":[]}}`),
      'content',
    );
    await isRefused(
      await holding(`{"companies":[{"__proto__":${company}}],"unreadable":[]}`),
      'content',
    );
    await isRefused(
      await forged(`{"__proto__":${JSON.stringify({ ...header, bytes: 1 })}}`, ['AA==']),
      'damaged',
    );
    expect({}).not.toHaveProperty('companies');
  });

  it('with HTML where a company should be is refused', async () => {
    const html = '<img src=x onerror=alert(1)>';
    for (const row of [html, { id: html }, { id: 'a', enterprise: html, products: html }]) {
      const content = JSON.stringify({ companies: [row], unreadable: [] });
      await isRefused(await holding(content), 'content');
    }
  });

  it('with HTML and __proto__ in texts and answers brings nothing but texts and answers', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const row =
      `{"id":"${html}","updatedAt":1,"__proto__":{"polluted":1},"products":[],` +
      `"productsComplete":true,"enterprise":{"name":"${html}","unsure":[],` +
      `"facts":{"__proto__":{"polluted":1},"${html}":"${html}"}}}`;
    expect(await problemWith(await holding(`{"companies":[${row}],"unreadable":[]}`))).toBe(
      undefined,
    );
    const [stored] = await db.companies.toArray();
    expect(JSON.stringify(stored)).not.toContain('polluted');
    expect(stored?.enterprise.facts).toEqual({ [html]: html });
    expect({}).not.toHaveProperty('polluted');
    expect(stored?.id).toBe(html);
    await fill(db, { companies: [storedCompany('mine', 5)], unreadable: [{ row: 1, foundAt: 1 }] });
    before = await dump(db);
  });
});
