import type { PlainDate } from '../calendar/plain-date';
import { forceOn, type Validity } from '../policy/document';
import type { Engine, ReadyMeasure } from './engine';
import { MEASURE_PARTS, type MeasureChange, type MeasurePart } from './measure-change';

const daysOf = ({ from, until, unsure }: Validity) => [from, until, unsure?.from, unsure?.until];

const conditionsOf = ({ provisions }: ReadyMeasure): string =>
  // A question is the same whatever its wording is.
  JSON.stringify(
    provisions.map(({ provision: { id, level }, node }) => [id, level, node]),
    (key, value) => (key === 'fact' ? value.id : value),
  );

const figuresOf = ({ measure }: ReadyMeasure) =>
  measure.provisions.map(({ id, figures }) => [id, figures]);

/** Everything else that is said of it. */
const textsOf = ({ measure: { provisions, ...measure } }: ReadyMeasure) => [
  measure,
  provisions.map(({ when: _when, figures: _figures, level: _level, ...texts }) => texts),
];

const CONTENT: Readonly<Record<MeasurePart, (ready: ReadyMeasure) => unknown>> = {
  validity: ({ document }) => daysOf(document.validity),
  conditions: conditionsOf,
  figures: figuresOf,
  texts: textsOf,
};

const partsBetween = (before: ReadyMeasure, after: ReadyMeasure): readonly MeasurePart[] =>
  MEASURE_PARTS.filter(
    (part) => JSON.stringify(CONTENT[part](before)) !== JSON.stringify(CONTENT[part](after)),
  );

const byId = ({ measures }: Engine): ReadonlyMap<string, ReadyMeasure> =>
  new Map(measures.map((ready) => [ready.measure.id, ready]));

/** Which measures are new, changed, lapsed or gone between two catalogues, on a day. */
export function compareMeasures(
  before: Engine,
  after: Engine,
  day: PlainDate,
): readonly MeasureChange[] {
  const [earlier, later] = [byId(before), byId(after)];
  const hasLapsed = ({ document }: ReadyMeasure) => forceOn(document.validity, day) === 'lapsed';
  const found = after.measures.flatMap((ready): readonly MeasureChange[] => {
    const { measure } = ready;
    const old = earlier.get(measure.id);
    if (!old) return [{ measure, change: 'new', parts: [] }];
    const parts = partsBetween(old, ready);
    if (parts.length === 0) return [];
    return [{ measure, change: hasLapsed(ready) && !hasLapsed(old) ? 'lapsed' : 'changed', parts }];
  });
  const gone = before.measures
    .filter(({ measure }) => !later.has(measure.id))
    .map(({ measure }): MeasureChange => ({ measure, change: 'gone', parts: [] }));
  return [...found, ...gone];
}
