import type { Measure } from '../policy/document';

export const MEASURE_PARTS = ['validity', 'conditions', 'figures', 'texts'] as const;
export type MeasurePart = (typeof MEASURE_PARTS)[number];

export const MEASURE_CHANGES = ['new', 'gone', 'lapsed', 'changed'] as const;

/** What a catalogue says otherwise of a measure than another one did. */
export interface MeasureChange {
  readonly measure: Measure;
  /** `lapsed`: by the later catalogue its document is out of force, by the earlier one it was not. */
  readonly change: (typeof MEASURE_CHANGES)[number];
  readonly parts: readonly MeasurePart[];
}
