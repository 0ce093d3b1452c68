import { expect, it } from 'vitest';
import { readCountsRow, readLockRow } from '../../../src/storage/booth/rows';

const ROW = {
  key: 'booth',
  iterations: 600_000,
  salt: 'AAAAAAAAAAAAAAAAAAAAAA==',
  hash: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  tries: 3,
  waitUntil: 0,
};

it('reads a lock', () => {
  expect(readLockRow(ROW)).toEqual(ROW);
});

it.each([
  ['of another kind', { key: 'backup', at: 1 }],
  ['without a hash', { ...ROW, hash: '' }],
  ['with a hash of another length', { ...ROW, hash: 'AAAA' }],
  ['that would never end', { ...ROW, iterations: 1e15 }],
  ['with less than no tries', { ...ROW, tries: -100 }],
  ['with tries that are no number', { ...ROW, tries: NaN }],
  ['with a wait that is none', { ...ROW, waitUntil: '0' }],
  ['that is no row', 'on'],
])('reads no lock %s', (_, row) => {
  expect(readLockRow(row)).toBeUndefined();
});

it('reads counts, and of bad ones what is sound', () => {
  expect(
    readCountsRow({
      key: 'booth-counts',
      days: {
        '2026-11-22': { started: 3, 'sector.drug': 2, finished: -1, shown: 1.5, '=1+1': 4 },
        '2026-11-23': 'many',
        yesterday: { started: 1 },
      },
    }),
  ).toEqual({ '2026-11-22': { started: 3, 'sector.drug': 2 } });
});

it.each([undefined, null, 7, {}, { days: [] }, { days: 'none' }])(
  'reads %j as no counts',
  (row) => {
    expect(readCountsRow(row)).toEqual({});
  },
);
