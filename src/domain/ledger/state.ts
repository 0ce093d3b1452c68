import type { Obstacle } from './obstacle';

/** Which obstacles a list shows. */
export const LEDGER_STATES = ['open', 'closed', 'all'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** Whether an obstacle is among them. */
export const isInState = ({ closed }: Obstacle, state: LedgerState): boolean =>
  state === 'all' || (state === 'closed') === (closed !== undefined);
