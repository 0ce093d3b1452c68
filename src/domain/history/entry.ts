import type { FactId, FactValue } from '../profile/fact';

/** What was said of something: an answer, that one is not sure, or nothing, which is null. */
export type Said = FactValue | { readonly unsure: true } | null;

/** `product`: whether there is one, told by its name; `complete`: whether all products are told. */
export const HISTORY_FIELDS = ['answer', 'name', 'archived', 'product', 'complete'] as const;
type HistoryField = (typeof HISTORY_FIELDS)[number];

/** One change of an answer, or in the life of a product. */
export interface HistoryEntry {
  /** Begins with its minute in UTC, so that ids of one company stand in the order of time. */
  readonly id: string;
  readonly company: string;
  /** The id of a product; empty for the company itself. */
  readonly subject: string;
  readonly field: HistoryField;
  /** Which question was answered; empty where it was none. */
  readonly fact: FactId;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly from: Said;
  readonly to: Said;
}
