import { expect, it } from 'vitest';
import {
  readCertificate,
  readContact,
  readFile,
  readFiling,
  readItem,
} from '../../../src/storage/records/rows';

const owned = { id: 'r', company: 'a' };

it('a filing is read with its events and answers, which are fields of their own', () => {
  const row = {
    ...owned,
    procedure: 'device2-registration',
    version: 1,
    product: 'p',
    createdAt: 9,
    'event.e1': { kind: 'submitted', on: '2026-03-02' },
    'event.e2': { kind: 'decided', on: '2026-05-06', stepId: 'review' },
    'variant.pilot': true,
  };
  expect(readFiling(row)).toEqual({
    ...owned,
    procedure: 'device2-registration',
    version: 1,
    product: 'p',
    name: '',
    createdAt: 9,
    events: [
      { id: 'e1', kind: 'submitted', on: '2026-03-02' },
      { id: 'e2', kind: 'decided', on: '2026-05-06', stepId: 'review' },
    ],
    variant: { pilot: true },
  });
});

it('an event on a day that is none, or an answer that is none, is left out, and the rest is read', () => {
  const row = {
    ...owned,
    procedure: 'drug-trial',
    'event.e1': { kind: 'submitted', on: '2026-02-30' },
    'variant.pilot': 7,
  };
  expect(readFiling(row)).toMatchObject({ events: [], variant: {}, createdAt: 0 });
});

it('rows that are no records are not read', () => {
  expect(readFiling(owned)).toBeUndefined();
  expect(readItem(owned)).toBeUndefined();
  expect(readFile(owned)).toBeUndefined();
  expect(readContact(owned)).toBeUndefined();
  expect(readCertificate({ ...owned, kind: 'drug-production', expiresOn: '2026-13-01' })).toBe(
    undefined,
  );
});

it('an item of a state that is unknown is not yet prepared, and a spoilt day is no day', () => {
  const row = { ...owned, filing: 'f', title: '营业执照', state: 'lost', due: 'soon', order: 2 };
  expect(readItem(row)).toEqual({
    ...owned,
    filing: 'f',
    title: '营业执照',
    state: 'open',
    note: '',
    owner: '',
    order: 2,
  });
});

it('a contact of which only the unit can be read has no name and no note', () => {
  const row = { ...owned, unit: 'drug-administration', name: 7, later: true };
  expect(readContact(row)).toEqual({ ...owned, unit: 'drug-administration', name: '', note: '' });
});
