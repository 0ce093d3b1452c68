import { forceOn, type Force, type Measure, type PolicyDocument } from '../policy/document';
import type { Provision } from '../policy/document';
import type { Assessment, MeasureAssessment } from './assessment';
import type { Engine, ReadyMeasure } from './engine';
import { reasonsOf } from './reasons';
import type { TraceNode } from './trace';
import type { Verdict } from './verdict';

/** An assessment with what judged. */
export interface Judged {
  readonly engine: Engine;
  readonly assessment: Assessment;
}

export interface ProvisionDifference {
  readonly provision: Provision;
  /** Undefined on the side that does not have the provision. */
  readonly before: Verdict | undefined;
  readonly after: Verdict | undefined;
  /** The conditions that make the later verdict. */
  readonly reasons: readonly TraceNode[];
}

/** Why a verdict differs. */
export type Reason =
  /** The catalogue of one side does not have the measure. */
  | { readonly kind: 'new' | 'gone' }
  /** Its document is in force on one side only, whatever the answers are. */
  | {
      readonly kind: 'force';
      readonly document: PolicyDocument;
      readonly before: Force;
      readonly after: Force;
    }
  | { readonly kind: 'conditions'; readonly provisions: readonly ProvisionDifference[] };

export interface Difference {
  readonly measure: Measure;
  readonly before: Verdict | undefined;
  readonly after: Verdict | undefined;
  readonly reason: Reason;
}

interface Side extends ReadyMeasure {
  readonly judged: MeasureAssessment;
  readonly force: Force;
}

/** The measures of one side with their verdicts, by id. */
const sidesOf = ({ engine, assessment }: Judged): ReadonlyMap<string, Side> =>
  new Map(
    engine.measures.flatMap((ready) => {
      const judged = assessment.measures[ready.measure.id];
      const force = forceOn(ready.document.validity, assessment.asOf);
      return judged ? [[ready.measure.id, { ...ready, judged, force }] as const] : [];
    }),
  );

function provisionsBetween(before: Side, after: Side): readonly ProvisionDifference[] {
  const later = after.measure.provisions;
  const left = before.measure.provisions.filter(({ id }) => later.every((each) => each.id !== id));
  return [...later, ...left].flatMap((provision) => {
    const { id } = provision;
    const verdicts = { before: before.judged.byProvision[id], after: after.judged.byProvision[id] };
    if (verdicts.before === verdicts.after) return [];
    const rows = after.judged.provisions.filter((row) => row.id === id);
    const row = rows.find(({ verdict }) => verdict === verdicts.after) ?? rows[0];
    return [{ provision, ...verdicts, reasons: row ? reasonsOf(row) : [] }];
  });
}

function reasonOf(before: Side | undefined, after: Side | undefined): Reason {
  if (!before) return { kind: 'new' };
  if (!after) return { kind: 'gone' };
  if (before.force !== after.force) {
    return { kind: 'force', document: after.document, before: before.force, after: after.force };
  }
  return { kind: 'conditions', provisions: provisionsBetween(before, after) };
}

/**
 * The measures whose verdicts differ between two assessments, and why: of one profile on two days,
 * or by two catalogues. They come in the order of the later side, those it does not have at the end.
 */
export function compareAssessments(before: Judged, after: Judged): readonly Difference[] {
  const [earlier, later] = [sidesOf(before), sidesOf(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((id) => {
    const [one, other] = [earlier.get(id), later.get(id)];
    const verdicts = { before: one?.judged.verdict, after: other?.judged.verdict };
    const measure = (other ?? one)?.measure;
    if (!measure || verdicts.before === verdicts.after) return [];
    return [{ measure, ...verdicts, reason: reasonOf(one, other) }];
  });
}

const OF_USE: readonly (Verdict | undefined)[] = ['eligible', 'incomplete', 'manual'];

/** A verdict on two sides; undefined on the one that does not have the measure. */
export interface Turned {
  readonly before?: Verdict | undefined;
  readonly after?: Verdict | undefined;
}

/** Whether on one side the measure is of use, or may turn out to be; else nothing is won or lost. */
export const isOfUse = ({ before, after }: Turned): boolean =>
  OF_USE.includes(before) || OF_USE.includes(after);
