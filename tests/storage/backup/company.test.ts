import { expect, it } from 'vitest';
import { contentOf } from '../../../src/storage/backup/company';
import { fingerprintOf } from '../../../src/storage/backup/plain';
import { NO_RECORDS } from '../../../src/storage/backup/records';
import { storedCompany, storedRecords } from '../../builders/devices';

const { changes: _changes, ...row } = storedCompany('a', 7);
const { updatedAt: _updatedAt, ...said } = row;

it('a company without contacts or obstacles says what it said before there were any, and before there were records', () => {
  const { contacts, obstacles, history, ...others } = storedRecords('a');
  expect(contentOf({ ...row, records: NO_RECORDS })).toBe(fingerprintOf(said));
  expect(contentOf({ ...row, records: { ...others, contacts: [], obstacles: [], history } })).toBe(
    fingerprintOf({ ...said, records: others }),
  );
  expect(contentOf({ ...row, records: { ...others, contacts, obstacles: [], history } })).toBe(
    fingerprintOf({ ...said, records: { ...others, contacts } }),
  );
  expect(contentOf({ ...row, records: { ...others, contacts, obstacles, history } })).toBe(
    fingerprintOf({ ...said, records: { ...others, contacts, obstacles } }),
  );
});

it('what a company said before makes it no other one', () => {
  const { history } = storedRecords('a');
  expect(contentOf({ ...row, records: { ...NO_RECORDS, history } })).toBe(
    contentOf({ ...row, records: NO_RECORDS }),
  );
});

it('an obstacle makes a company another one', () => {
  const records = storedRecords('a');
  expect(contentOf({ ...row, records })).not.toBe(
    contentOf({ ...row, records: { ...records, obstacles: [] } }),
  );
});

it('a contact makes a company another one', () => {
  const records = storedRecords('a');
  const changed = {
    ...records,
    contacts: records.contacts.map((each) => ({ ...each, name: '别的' })),
  };
  expect(contentOf({ ...row, records })).not.toBe(contentOf({ ...row, records: changed }));
});
