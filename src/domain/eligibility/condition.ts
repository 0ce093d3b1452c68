import type { Text } from '../text';
import type { FactId, FactValue } from '../profile/fact-value';

/** What one fact must be. Exactly one operator. Dates are `YYYY-MM-DD`; bounds are included except in `before` and `after`. */
export type Test =
  | { readonly is: FactValue }
  | { readonly in: readonly FactValue[] }
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly before: string }
  | { readonly after: string }
  | { readonly within: readonly [from: string, until: string] };

/** A condition that the text leaves to a list, to discretion, or does not settle. */
export interface ManualCondition {
  readonly manual: string;
  readonly text: Text;
  /** Units to ask, by their exact Chinese names. */
  readonly askUnits: readonly string[];
}

/**
 * A condition as the data files write it. `clause` says where the text has it;
 * `term` stands for a shared, named condition.
 */
export type Condition = { readonly clause?: string } & (
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | { readonly term: string }
  | ({ readonly fact: FactId } & Test)
  | ManualCondition
);

/** A named condition that several clauses use, such as "an innovative drug or device". */
export interface Term {
  readonly id: string;
  readonly label: Text;
  readonly when: Condition;
}
