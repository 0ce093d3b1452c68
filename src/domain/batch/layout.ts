import { forceOn } from '../policy/document';
import type { PlainDate } from '../calendar/plain-date';
import type { Engine } from '../eligibility/engine';
import type { MeasureId, ProvisionId } from '../policy/document';

/** A measure of a batch and where the verdicts of its provisions stand among those of a company. */
export interface BatchMeasure {
  readonly id: MeasureId;
  readonly isDuty: boolean;
  readonly from: number;
  readonly to: number;
}

/** What is judged: the provisions in force on the day, measure by measure. */
export interface BatchLayout {
  readonly measures: readonly BatchMeasure[];
  readonly provisions: readonly ProvisionId[];
}

/** Lays out the measures of which a company can make something on a day. */
export function layoutOf({ measures }: Engine, day: PlainDate): BatchLayout {
  const provisions: ProvisionId[] = [];
  const placed: BatchMeasure[] = [];
  for (const { document, measure, provisions: own } of measures) {
    if (own.length === 0 || forceOn(document.validity, day) !== 'in-force') continue;
    const from = provisions.length;
    provisions.push(...own.map(({ provision }) => provision.id));
    placed.push({
      id: measure.id,
      isDuty: measure.kind === 'duty',
      from,
      to: provisions.length,
    });
  }
  return { measures: placed, provisions };
}

/** The engine with some of its measures alone. */
export function engineOf(engine: Engine, ids: readonly MeasureId[]): Engine {
  const kept = new Set(ids);
  return { ...engine, measures: engine.measures.filter(({ measure }) => kept.has(measure.id)) };
}
