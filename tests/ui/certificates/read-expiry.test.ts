import { expect, it } from 'vitest';
import { readExpiry } from '../../../src/ui/certificates/read-expiry';

it.each([
  ['2027-03-15', { day: '2027-03-15' }],
  ['', { problem: 'noDay' }],
  ['2027-02-30', { problem: 'noDay' }],
  ['0206-12-31', { problem: 'strangeYear', year: '0206' }],
  ['20027-03-15', { problem: 'strangeYear', year: '20027' }],
])('%o is read as %o', (typed, read) => {
  expect(readExpiry(typed)).toEqual(read);
});
