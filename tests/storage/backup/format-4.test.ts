import { expect, it } from 'vitest';
import { seal, unseal } from '../../../src/storage/backup/frame';
import { MAX_BYTES } from '../../../src/storage/backup/limits';
import { readBackup } from '../../../src/storage/backup/read';
import { present } from '../../builders/catalogue';
import locked from './fixtures/format-4-password.txt?raw';
import plain from './fixtures/format-4.txt?raw';
import * as fixture from './fixtures/format-4';

const { companies, years, unreadable } = fixture;
const [company] = companies;
const attached = [{ id: 'x1', type: fixture.attached.type, size: 21 }];
const counts = {
  companies: 2,
  unreadable: 1,
  filings: 2,
  items: 1,
  certificates: 1,
  files: 2,
  contacts: 1,
  obstacles: 1,
  history: 2,
  years: 1,
  attached: 1,
};
const header = {
  app: '0.6.0',
  catalogue: '2026-01-21',
  madeAt: fixture.madeAt,
  counts,
  encoding: 'gzip',
};

/** A backup with other rows, closed anew as its evil maker would. */
async function forged(rows: object, told: object = {}, bytes = fixture.attached.text) {
  const { lines } = await unseal(plain);
  const [sentence = ''] = lines;
  const json = Buffer.from(JSON.stringify({ companies, years, unreadable, attached, ...rows }));
  const content = Buffer.concat([json, Buffer.from(bytes)]);
  const sizes = { encoding: 'none', rows: json.length, bytes: content.length };
  const line = JSON.stringify({ ...header, ...sizes, ...told });
  return seal({ format: 4, lines: [sentence, line, content.toString('base64')] });
}

it.each([
  ['without a password', plain, ''],
  ['with a password', locked, fixture.password],
])(
  'a backup of format 4 %s is read, with all that belongs to companies',
  async (_what, text, password) => {
    const backup = await readBackup(text, password);
    expect(backup.header).toMatchObject(header);
    expect(backup.companies).toEqual(companies);
    expect(backup.years).toEqual(years);
    expect(backup.unreadable).toEqual(unreadable);
    expect([...backup.attached.keys()]).toEqual(['x1']);
    const file = present(backup.attached.get('x1'));
    expect(file.type).toBe(fixture.attached.type);
    expect(await file.text()).toBe(fixture.attached.text);
  },
);

it('a backup with a password asks for it, and is not opened by another', async () => {
  await expect(readBackup(locked)).rejects.toMatchObject({ problem: 'password-needed' });
  await expect(readBackup(locked, '渝药')).rejects.toMatchObject({ problem: 'password-wrong' });
});

it('forged content that fits together is read', async () => {
  expect((await readBackup(await forged({}))).companies).toEqual(companies);
});

const withRecords = (records: object) => ({
  companies: [
    { ...present(company), records: { ...present(company).records, ...records } },
    companies[1],
  ],
});
const filing = present(present(company).records.filings[0]);

const REFUSED: readonly (readonly [string, object, object?])[] = [
  [
    'a company without a place for records',
    { companies: [{ ...company, records: {} }, companies[1]] },
  ],
  ['a company that is none', { companies: [{ ...company, enterprise: 1 }, companies[1]] }],
  [
    'a filing of another company',
    withRecords({ filings: [filing, { ...filing, id: 'f2', company: 'b' }] }),
  ],
  ['the same filing twice', withRecords({ filings: [filing, filing] })],
  ['a filing without an id', withRecords({ filings: [filing, { ...filing, id: '' }] })],
  ['a filing that is none', withRecords({ filings: [filing, '<b>'] })],
  ['no place for contacts', withRecords({ contacts: undefined })],
  ['a contact of another company', withRecords({ contacts: [{ id: 'k1', company: 'b' }] })],
  ['fewer contacts than promised', withRecords({ contacts: [] })],
  ['no place for obstacles', withRecords({ obstacles: undefined })],
  ['an obstacle of another company', withRecords({ obstacles: [{ id: 'o1', company: 'b' }] })],
  ['fewer obstacles than promised', withRecords({ obstacles: [] })],
  ['no place for a history', withRecords({ history: undefined })],
  ['a change of another company', withRecords({ history: [{ id: 'h1', company: 'b' }] })],
  ['fewer changes than promised', withRecords({ history: [] })],
  ['fewer filings than promised', withRecords({ filings: [filing] })],
  ['a year that is none', { years: [{ year: '2027' }] }],
  ['the same year twice', { years: [years[0], years[0]] }, { counts: { ...counts, years: 2 } }],
  ['no years', { years: undefined }],
  ['bytes of a file that nobody knows', { attached: [{ ...attached[0], id: 'x9' }] }],
  ['fewer bytes than a file has', { attached: [{ ...attached[0], size: 22 }] }],
  ['more bytes than files have', { attached: [{ ...attached[0], size: 20 }] }],
  ['a file of less than nothing', { attached: [{ ...attached[0], size: -1 }] }],
  [
    'bytes of one file twice',
    {
      attached: [
        { ...attached[0], size: 11 },
        { ...attached[0], size: 10 },
      ],
    },
  ],
  ['fewer files than promised', {}, { counts: { ...counts, attached: 2 } }],
  ['rows that end too early', {}, { rows: 9 }],
];

it.for(REFUSED)('content with %s is refused', async ([, rows, told]) => {
  await expect(readBackup(await forged(rows, told))).rejects.toMatchObject({ problem: 'content' });
});

it.each([
  ['no counts of records', { counts: { companies: 2, unreadable: 1 } }],
  ['no length of its rows', { rows: undefined }],
  ['fewer bytes than it holds', { bytes: 10 }],
])('a header with %s is damaged', async (_what, told) => {
  await expect(readBackup(await forged({}, told))).rejects.toMatchObject({ problem: 'damaged' });
});

it('a header that promises too much is too large', async () => {
  const reading = readBackup(await forged({}, { bytes: MAX_BYTES + 1 }));
  await expect(reading).rejects.toMatchObject({ problem: 'too-large' });
});
