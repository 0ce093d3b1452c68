import type { Measure, MeasureId, ProvisionId } from '../domain/policy/document';
import { library } from './library.svelte';

/** A measure of the catalogue; undefined where it is not there, or its pack is gone by now. */
export const measureOf = (id: MeasureId): Measure | undefined =>
  library.loaded?.catalogue.measures.find((each) => each.id === id);

/** The measure that a provision belongs to. */
export const measureWith = (provision: ProvisionId): Measure | undefined =>
  library.loaded?.catalogue.measures.find(({ provisions }) =>
    provisions.some(({ id }) => id === provision),
  );
