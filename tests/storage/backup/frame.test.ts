import { expect, it } from 'vitest';
import { seal, unseal } from '../../../src/storage/backup/frame';

const FRAME = { format: 7, lines: ['渝药自查', '{}', 'AAAA'] };

it('gives back what it closed', async () => {
  expect(await unseal(await seal(FRAME))).toEqual(FRAME);
});

it('ends with the SHA-256 of every character before it', async () => {
  const text = await seal(FRAME);
  expect(text).toBe(
    'YUYAO-ZICHA-BACKUP 7\n渝药自查\n{}\nAAAA\n' +
      'SHA-256 ' +
      (await import('node:crypto'))
        .createHash('sha256')
        .update('YUYAO-ZICHA-BACKUP 7\n渝药自查\n{}\nAAAA\n')
        .digest('hex') +
      '\n',
  );
});

it.each([
  ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['space around it', (text: string) => `\n ${text} \n\n`],
  ['no last line end', (text: string) => text.trimEnd()],
])('takes a text with %s', async (_what, change) => {
  expect(await unseal(change(await seal(FRAME)))).toEqual(FRAME);
});

it.each([
  ['nothing', ''],
  ['another text', '渝药自查\n好用'],
  ['a page', '<!doctype html>\n<title>YUYAO-ZICHA-BACKUP 1</title>'],
  ['other data', '{"companies":[]}\n'],
  ['a number that is none', 'YUYAO-ZICHA-BACKUP 0\nSHA-256 \n'],
  ['a number too long', `YUYAO-ZICHA-BACKUP ${'9'.repeat(400)}\nSHA-256 \n`],
])('takes %s for no backup of ours', async (_what, text) => {
  await expect(unseal(text)).rejects.toMatchObject({ problem: 'foreign' });
});

it.each([
  ['a character changed', (text: string) => text.replace('渝', '榆')],
  ['a line missing', (text: string) => text.replace('{}\n', '')],
  ['a line end missing', (text: string) => text.replace('{}\n', '{}')],
  ['a space in a line', (text: string) => text.replace('{}', '{} ')],
  ['old line ends of other systems', (text: string) => text.trim().replaceAll('{}\n', '{}\r')],
  ['the end cut off', (text: string) => text.slice(0, -20)],
  ['no end at all', () => 'YUYAO-ZICHA-BACKUP 7\n'],
  ['another hash', (text: string) => text.replace(/SHA-256 .{4}/, 'SHA-256 0000')],
  ['a hash in capitals', (text: string) => text.replace(/[0-9a-f]{64}/, (h) => h.toUpperCase())],
])('takes a text with %s for damaged', async (_what, change) => {
  await expect(unseal(change(await seal(FRAME)))).rejects.toMatchObject({ problem: 'damaged' });
});
