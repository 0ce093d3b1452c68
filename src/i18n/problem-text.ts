import type { PlainDate } from '../domain/calendar/plain-date';
import type { Verdict } from '../domain/eligibility/verdict';
import type { ProvisionId } from '../domain/policy/document';
import type { Speech } from './describe';

/** What somebody needs to look into a verdict. Nothing of the company is part of it. */
export interface ProblemFacts {
  readonly id: ProvisionId;
  readonly clause: string;
  readonly verdict: Verdict;
  readonly asOf: PlainDate;
  /** Day and version of the policy data. */
  readonly checkedOn: PlainDate;
  readonly dataVersion: string;
  readonly appVersion: string;
}

/** A description of a possible mistake, to paste into a message. */
export function problemText({ messages }: Speech, facts: ProblemFacts): string {
  const { problem, writing, verdicts } = messages;
  const { id, clause, verdict, asOf, checkedOn, dataVersion, appVersion } = facts;
  const lines: readonly (readonly [string, string])[] = [
    [problem.id, id],
    [problem.clause, messages.clause(clause)],
    [problem.verdict, `${verdicts[verdict]}${writing.aside(verdict)}`],
    [problem.asOf, asOf],
    [problem.data, `${checkedOn}${writing.aside(dataVersion)}`],
    [problem.app, appVersion],
  ];
  return lines.map(([label, value]) => writing.pair(label, value)).join('\n');
}
