import type {
  ReportedMeasure,
  ReportedPoint,
  ReportedReason,
  ReportedVerdict,
} from './change-report';
import type { Difference, Reason } from './compare-assessments';
import type { MeasureChange } from './measure-change';
import type { TraceNode } from './trace';
import type { Verdict } from './verdict';

export const reportedMeasure = ({ measure, change, parts }: MeasureChange): ReportedMeasure => ({
  id: measure.id,
  title: measure.title,
  change,
  parts,
});

function pointOf(trace: TraceNode): readonly ReportedPoint[] {
  const { value } = trace;
  if (trace.kind === 'fact') return [{ value, clause: trace.clause, fact: trace.fact }];
  if (trace.kind === 'manual') return [{ value, clause: trace.clause, text: trace.text }];
  return 'label' in trace && trace.label
    ? [{ value, clause: trace.clause ?? '', text: trace.label }]
    : [];
}

const verdictsOf = ({
  before,
  after,
}: {
  before: Verdict | undefined;
  after: Verdict | undefined;
}) => ({
  ...(before && { before }),
  ...(after && { after }),
});

function reasonOf(reason: Reason): ReportedReason {
  if (reason.kind === 'force') {
    const { title, validity } = reason.document;
    return { kind: 'force', title, from: validity.from, until: validity.until };
  }
  if (reason.kind !== 'conditions') return reason;
  return {
    kind: 'conditions',
    provisions: reason.provisions.map(({ provision: { id, title }, reasons, ...verdicts }) => ({
      id,
      title,
      ...verdictsOf(verdicts),
      points: reasons.flatMap(pointOf),
    })),
  };
}

export const reportedVerdict = ({ measure, reason, ...verdicts }: Difference): ReportedVerdict => ({
  measure: measure.id,
  title: measure.title,
  kind: measure.kind,
  ...verdictsOf(verdicts),
  reason: reasonOf(reason),
});
