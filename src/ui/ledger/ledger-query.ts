import { LEDGER_STATES, type LedgerState } from '../../domain/ledger/state';
import { links } from '../shell/links';

/** What the ledger shows. */
export interface LedgerQuery {
  readonly state: LedgerState;
  readonly company?: string;
}

/** Reads what the ledger shows from the query of the address; what is not understood is left out. */
export function readLedgerQuery(query: string | undefined): LedgerQuery {
  const given = new URLSearchParams(query);
  const company = given.get('company');
  return {
    state: LEDGER_STATES.find((state) => state === given.get('state')) ?? 'open',
    ...(company && { company }),
  };
}

/** The address of the ledger with a query. */
export function ledgerHref({ state, company }: LedgerQuery): string {
  const query = new URLSearchParams({
    ...(state !== 'open' && { state }),
    ...(company !== undefined && { company }),
  }).toString();
  return query === '' ? links.ledger : `${links.ledger}?${query}`;
}
