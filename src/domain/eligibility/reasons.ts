import type { Row } from './assessment';
import { decisiveChildren, type TraceNode } from './trace';
import { findingOf } from './verdict';

/** A shared term stands for everything inside it, unless only the authority can tell. */
function reasonsIn(trace: TraceNode): readonly TraceNode[] {
  if (!('children' in trace)) return [trace];
  if (trace.label && (trace.value === 'holds' || trace.value === 'fails')) return [trace];
  return decisiveChildren(trace).flatMap(reasonsIn);
}

/** Why a row came out as it did, in as few conditions as say it. */
export function reasonsOf({ trace, verdict, decisive }: Row): readonly TraceNode[] {
  // Where all answers were tried out, no branch of the trace shows the verdict.
  const shown = findingOf[trace.value] === verdict || trace.kind === 'document';
  return shown ? reasonsIn(trace) : decisive;
}
