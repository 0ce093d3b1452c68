import type { ReadyMeasure } from '../../domain/eligibility/engine';
import type { MeasureId } from '../../domain/policy/document';
import { library } from '../../state/library.svelte';

/** A measure as it is judged by; undefined where it is not there. */
export const readyMeasureOf = (id: MeasureId | undefined): ReadyMeasure | undefined =>
  library.loaded?.engine.measures.find(({ measure }) => measure.id === id);
