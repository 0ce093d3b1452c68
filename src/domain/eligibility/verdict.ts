import type { Value } from './value';

/** What the conditions of a provision come to. */
export type Finding = 'eligible' | 'incomplete' | 'manual' | 'ineligible';

/** What a document says of its measures on a day outside its life. */
export type OutOfForce = 'not-yet' | 'lapsed';

export type Verdict = OutOfForce | 'nothing-to-apply' | Finding;

const BEST_FIRST: readonly Finding[] = ['eligible', 'incomplete', 'manual', 'ineligible'];

export const findingOf: Readonly<Record<Value, Finding>> = {
  holds: 'eligible',
  open: 'incomplete',
  manual: 'manual',
  fails: 'ineligible',
};

/** The best of several findings; nothing to choose from is ineligible. */
export const bestFinding = (findings: readonly Finding[]): Finding =>
  BEST_FIRST.find((finding) => findings.includes(finding)) ?? 'ineligible';
