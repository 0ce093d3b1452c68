import { expect, it } from 'vitest';
import { compareBackup } from '../../../src/storage/backup/compare';
import { companyRow } from '../../../src/storage/backup/company';
import { storedCompany } from '../../builders/devices';

const backup = (...companies: readonly ReturnType<typeof storedCompany>[]) => ({
  companies: companies.flatMap((row) => companyRow(row) ?? []),
  unreadable: [],
});
const device = (...companies: readonly ReturnType<typeof storedCompany>[]) => ({
  companies,
  unreadable: [],
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
      updatedAt: 7,
      standing: 'newer',
      hereUpdatedAt: 5,
    },
  ]);
  expect(onlyHere).toEqual([{ id: 'x', name: 'x公司', productCount: 1, updatedAt: 8 }]);
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
    { companies: [], unreadable: [{ id: 4, row: { b: 1, a: 2 }, foundAt: 1 }] },
    {
      companies: [],
      unreadable: [
        { row: { a: 2, b: 1 }, foundAt: 9 },
        { row: 'other', foundAt: 9 },
      ],
    },
  );
  expect(newUnreadable).toEqual([{ row: 'other', foundAt: 9 }]);
});
