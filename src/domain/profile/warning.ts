import type { Condition } from '../eligibility/condition';
import type { Text } from '../text';
import type { FactLevel } from './fact';

/** Answers that hardly go together. A warning asks to look again; it never changes an answer. */
export interface Warning {
  readonly id: string;
  readonly level: FactLevel;
  readonly when: Condition;
  readonly text: Text;
}
