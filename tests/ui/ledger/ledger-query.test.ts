import { expect, it } from 'vitest';
import { ledgerHref, readLedgerQuery } from '../../../src/ui/ledger/ledger-query';

it.each([
  ['', { state: 'open' }],
  ['state=closed&company=a', { state: 'closed', company: 'a' }],
  ['state=lost&company=', { state: 'open' }],
])('%o is read as %o', (query, read) => {
  expect(readLedgerQuery(query)).toEqual(read);
});

it('an address gives back what it was made of', () => {
  expect(ledgerHref({ state: 'open' })).toBe('#/ledger');
  expect(ledgerHref({ state: 'all', company: 'a' })).toBe('#/ledger?state=all&company=a');
});
