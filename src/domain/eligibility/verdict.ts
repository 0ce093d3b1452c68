import type { Value } from './value';

/** What the conditions of a provision come to, the best first. */
const FINDINGS = ['eligible', 'incomplete', 'manual', 'ineligible'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What a document says of its measures on a day outside its life. */
export type OutOfForce = 'not-yet' | 'lapsed';

/** Every verdict: what can be used comes first, what cannot last. */
export const VERDICTS = [...FINDINGS, 'nothing-to-apply', 'not-yet', 'lapsed'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const findingOf: Readonly<Record<Value, Finding>> = {
  holds: 'eligible',
  open: 'incomplete',
  manual: 'manual',
  fails: 'ineligible',
};

/** The best of several findings; nothing to choose from is ineligible. */
export const bestFinding = (findings: readonly Finding[]): Finding =>
  FINDINGS.find((finding) => findings.includes(finding)) ?? 'ineligible';
