import { describe, expect, it } from 'vitest';
import { compareBackup } from '../../../src/storage/backup/compare';
import { companyRow } from '../../../src/storage/backup/company';
import { deviceOf, payloadWith } from '../../builders/backup-device';
import { storedBlob, storedCompany, storedRecords } from '../../builders/devices';

type Stored = ReturnType<typeof storedCompany>;

const backup = (...companies: readonly Stored[]) =>
  payloadWith({ companies: companies.flatMap((row) => companyRow(row) ?? []) });
const device = (...companies: readonly Stored[]) => deviceOf({ companies });

/** The same with what belongs to each company. */
const whole = (name: string, ...companies: readonly Stored[]) =>
  payloadWith({
    companies: companies
      .flatMap((row) => companyRow(row) ?? [])
      .map((row) => ({ ...row, records: storedRecords(row.id, name) })),
    years: [],
  });
const renamed = { enterprise: { name: '别名', facts: {}, unsure: [] } };

it('tells of each company whether the backup has it new, newer, older or the same', () => {
  const { companies } = compareBackup(
    device(storedCompany('b', 5, renamed), storedCompany('c', 9, renamed), storedCompany('d', 4)),
    backup(storedCompany('a', 3), storedCompany('b', 7), storedCompany('c', 6), storedCompany('d')),
  );
  expect(companies.map(({ id, standing }) => [id, standing])).toEqual([
    ['b', 'newer'],
    ['c', 'older'],
    ['a', 'new'],
    ['d', 'same'],
  ]);
});

it('names companies with their products and both days', () => {
  const { companies, onlyHere } = compareBackup(
    device(storedCompany('b', 5, renamed), storedCompany('x', 8)),
    backup(storedCompany('b', 7)),
  );
  expect(companies).toEqual([
    {
      id: 'b',
      name: 'b公司',
      productCount: 1,
      filingCount: 0,
      certificateCount: 0,
      contactCount: 0,
      obstacleCount: 0,
      updatedAt: 7,
      standing: 'newer',
      hereUpdatedAt: 5,
    },
  ]);
  expect(onlyHere).toMatchObject([{ id: 'x', name: 'x公司', productCount: 1, updatedAt: 8 }]);
});

it('does not mind how often a company was changed since the last backup', () => {
  const [company] = compareBackup(
    device(storedCompany('a', 1, { changes: 8 })),
    backup(storedCompany('a', 1, { changes: 0 })),
  ).companies;
  expect(company?.standing).toBe('same');
});

it('keeps what the device has where both were changed at the same moment', () => {
  const [company] = compareBackup(
    device(storedCompany('a', 5, renamed)),
    backup(storedCompany('a', 5)),
  ).companies;
  expect(company?.standing).toBe('older');
});

it('counts rows that cannot be read only where the device does not hold them', () => {
  const { newUnreadable } = compareBackup(
    deviceOf({ unreadable: [{ id: 4, row: { b: 1, a: 2 }, foundAt: 1 }] }),
    payloadWith({
      unreadable: [
        { row: { a: 2, b: 1 }, foundAt: 9 },
        { row: 'other', foundAt: 9 },
      ],
    }),
  );
  expect(newUnreadable).toEqual([{ row: 'other', foundAt: 9 }]);
});

it('sees a company whose filings differ as a different one, and names how many there are', () => {
  const here = deviceOf({ companies: [storedCompany('a', 5)], records: storedRecords('a') });
  const standings = (name: string, at: number) =>
    compareBackup(here, whole(name, storedCompany('a', at))).companies.map(
      ({ standing }) => standing,
    );
  expect(standings('注册', 9)).toEqual(['same']);
  expect(standings('延续', 9)).toEqual(['newer']);
  expect(standings('延续', 4)).toEqual(['older']);
  const [listed] = compareBackup(here, whole('延续', storedCompany('a', 9))).companies;
  expect(listed).toMatchObject({ filingCount: 1, certificateCount: 1 });
});

it('a company without filings is another than the same with them', () => {
  const here = deviceOf({ companies: [storedCompany('a', 5)] });
  const [company] = compareBackup(here, whole('注册', storedCompany('a', 9))).companies;
  expect(company?.standing).toBe('newer');
});

it('what a backup of before there were filings leaves unsaid makes no difference', () => {
  const here = deviceOf({
    companies: [storedCompany('a', 5)],
    records: storedRecords('a'),
    years: [{ year: 2031 }],
  });
  const { companies, years } = compareBackup(here, backup(storedCompany('a', 9)));
  expect(companies).toMatchObject([{ standing: 'same', filingCount: 1 }]);
  expect(years).toEqual({ added: [], different: [], onlyHere: [] });
});

it('tells which years differ', () => {
  const here = deviceOf({ years: [{ year: 2030 }, { year: 2031, name: '甲' }, { year: 2032 }] });
  const years = [{ year: 2031, name: '乙' }, { year: 2032 }, { year: 2033 }];
  expect(compareBackup(here, payloadWith({ years })).years).toEqual({
    added: [2033],
    different: [2031],
    onlyHere: [2030],
  });
});

describe('the bytes of an attached file', () => {
  const { blob } = storedBlob('a');
  const a = storedCompany('a', 5);

  it('come from the backup where the device lacks them, also of a company that is the same', () => {
    const here = deviceOf({ companies: [a], records: storedRecords('a') });
    const attached = new Map([['a-file', blob]]);
    const { files } = compareBackup(here, { ...whole('注册', a), attached });
    expect(files.merge).toEqual({ brought: ['a-file'], missing: [] });
    expect(files.replace).toEqual({ brought: ['a-file'], missing: [] });
  });

  it('stay where the device has them, whether the backup has them or not', () => {
    const here = deviceOf({
      companies: [a],
      records: storedRecords('a'),
      blobs: new Set(['a-file']),
    });
    for (const attached of [new Map(), new Map([['a-file', blob]])]) {
      const { files } = compareBackup(here, { ...whole('延续', storedCompany('a', 9)), attached });
      expect(files.merge).toEqual({ brought: [], missing: [] });
    }
  });

  it('are missing where neither has them', () => {
    const { files } = compareBackup(deviceOf({}), whole('注册', a));
    expect(files.merge).toEqual({ brought: [], missing: ['a-file'] });
  });
});
