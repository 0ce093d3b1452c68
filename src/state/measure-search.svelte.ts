import { sectorMap } from '../data/sectors';
import { choicesOf, keeps, type MeasureFilter } from '../domain/search/filter';
import { traitsOf } from '../domain/search/traits';
import { wordsOf } from '../domain/search/words';
import { assessment } from './assessment.svelte';
import { library } from './library.svelte';
import { indexMeasures, type Hit } from './measure-search-index';

/** Finds measures of the catalogue by their texts, what they are about, and the verdicts of now. */
class MeasureSearch {
  readonly #traits = $derived(library.loaded ? traitsOf(sectorMap, library.loaded.engine) : []);
  readonly #traitsById = $derived(new Map(this.#traits.map((each) => [each.id, each])));
  /** Made when something is looked for, and again when there is another catalogue. */
  readonly #findText = $derived(library.loaded && indexMeasures(library.loaded.engine.measures));

  /** What there is to filter by; undefined until the catalogue is there. */
  readonly choices = $derived(library.loaded && choicesOf(library.loaded.catalogue, this.#traits));

  /** Makes the index before the first letter is typed. */
  prepare(): void {
    void this.#findText;
  }

  /**
   * The measures that have every word and pass the filter: the best first, or in the order of the
   * texts where there is no word.
   */
  find(query: string, filter: MeasureFilter): readonly Hit[] {
    const all: readonly Hit[] =
      wordsOf(query).length === 0
        ? this.#traits.map(({ id }) => ({ id, passages: () => [] }))
        : (this.#findText?.(query) ?? []);
    return all.filter(({ id }) => {
      const own = this.#traitsById.get(id);
      return own && keeps(filter, own, assessment.value?.measures[id]?.verdict);
    });
  }
}

export const measureSearch = new MeasureSearch();
