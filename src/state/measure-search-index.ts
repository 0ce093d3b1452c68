import MiniSearch from 'minisearch';
import type { ReadyMeasure } from '../domain/eligibility/engine';
import type { MeasureId } from '../domain/policy/document';
import { entryOf, hasEvery, isTitled, passagesWith, type Entry } from '../domain/search/entry';
import type { Passage, PassageField } from '../domain/search/passages';
import { indexTokens, isBeginning, queryTokens } from '../domain/search/tokens';
import { wordsOf } from '../domain/search/words';

/** A measure that was found. */
export interface Hit {
  readonly id: MeasureId;
  /** Its texts that have something of what was looked for, those with the most words first, figures before sentences. */
  readonly passages: () => readonly Passage[];
}

/** Finds the measures that have every word of a query, the best first; none for a query without words. */
export type FindMeasures = (query: string) => readonly Hit[];

/** What a text of a measure weighs. Few weights, for the index has a part for each. */
const WEIGHTS = { name: 6, point: 4, text: 1 } as const;
type Weight = keyof typeof WEIGHTS;

const WEIGHT_OF: Readonly<Record<PassageField, Weight>> = {
  title: 'name',
  clause: 'point',
  figure: 'point',
  summary: 'point',
  provision: 'text',
  term: 'text',
  unit: 'text',
  open: 'text',
  number: 'text',
};

/**
 * Makes measures ready to be searched. The index finds those that have the tokens of a query and
 * ranks them; of these the ones stay whose texts have each word as it was written.
 */
export function indexMeasures(measures: readonly ReadyMeasure[]): FindMeasures {
  const entries = measures.map(entryOf);
  const index = new MiniSearch<{ readonly id: number }>({
    fields: Object.keys(WEIGHTS),
    extractField: ({ id }, name) =>
      name === 'id'
        ? id
        : entries[id]?.passages
            .filter(({ passage }) => WEIGHT_OF[passage.field] === name)
            .map(({ folded }) => folded)
            .join('\n'),
    tokenize: (folded) => [...indexTokens(folded)],
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (word) => [...queryTokens(word)],
      combineWith: 'AND',
      prefix: isBeginning,
      boost: WEIGHTS,
    },
  });
  index.addAll(entries.map((_, id) => ({ id })));
  const ranked = (words: readonly string[]): readonly Entry[] => {
    const queries = words.filter((word) => queryTokens(word).length > 0);
    // One Chinese character is in nearly every measure: only the title tells what is best.
    if (queries.length === 0) {
      const titled = new Set(entries.filter((entry) => isTitled(entry, words)));
      return [...titled, ...entries.filter((entry) => !titled.has(entry))];
    }
    return index
      .search({ queries })
      .flatMap(({ id }) => (typeof id === 'number' ? (entries[id] ?? []) : []));
  };
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    return ranked(words)
      .filter((entry) => hasEvery(entry, words))
      .map((entry) => ({ id: entry.id, passages: () => passagesWith(entry, words) }));
  };
}
