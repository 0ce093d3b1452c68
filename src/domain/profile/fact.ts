import type { Text } from '../text';
import type { Condition } from '../eligibility/condition';
import type { FactId } from './fact-value';

export type { FactId, FactValue } from './fact-value';

export type FactLevel = 'enterprise' | 'product';
export type FactType = 'boolean' | 'enum' | 'number' | 'date';
export type FactGroup =
  'place' | 'role' | 'status' | 'plan' | 'product' | 'productPlan' | 'channel';

/** Asked on the screen of review channels alone: no measure reads it, and no code carries it. */
export const isSideFact = ({ group }: Pick<Fact, 'group'>): boolean => group === 'channel';

export interface FactOption {
  readonly value: string;
  /** Number for compact codes: never reused, never changed. */
  readonly n: number;
  readonly label: Text;
}

/** One question of the check. */
export interface Fact {
  readonly id: FactId;
  /** Number for compact codes: never reused, never changed. */
  readonly n: number;
  readonly level: FactLevel;
  readonly type: FactType;
  readonly group: FactGroup;
  readonly label: Text;
  readonly help?: Text;
  readonly options?: readonly FactOption[];
  /** The question is asked only while this holds; without it, always. */
  readonly askWhen?: Condition;
  /** Something an enterprise can set about changing, so that "if … then" is advice. */
  readonly changeable?: true;
  /** Why no rule reads this fact, where none does. */
  readonly unusedBecause?: string;
}
