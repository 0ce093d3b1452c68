import MiniSearch from 'minisearch';
import type { ReadyMeasure } from '../domain/eligibility/engine';
import type { MeasureId } from '../domain/policy/document';
import { fold } from '../domain/search/fold';
import { PASSAGE_FIELDS, passagesOf, type Passage } from '../domain/search/passages';
import type { PassageField } from '../domain/search/passages';
import { indexTokens, isBeginning, queryTokens } from '../domain/search/tokens';
import { hasChinese, hasWord, wordsOf } from '../domain/search/words';

/** A measure that was found, with the texts that have something of what was looked for. */
export interface Hit {
  readonly id: MeasureId;
  readonly passages: readonly Passage[];
}

/** Finds the measures that have every word of a query, the best first; none for a query without words. */
export type FindMeasures = (query: string) => readonly Hit[];

interface Entry {
  readonly id: MeasureId;
  readonly passages: readonly { readonly passage: Passage; readonly folded: readonly string[] }[];
}

const BOOST: Readonly<Record<PassageField, number>> = {
  title: 6,
  clause: 4,
  figure: 4,
  provision: 2,
  summary: 3,
  term: 1,
  unit: 1,
  open: 1,
  number: 1,
};

const textsOf = ({ text }: Passage): readonly string[] =>
  text.en === undefined ? [text.zh] : [text.zh, text.en];

/** A number alone is a clause or a figure, never a part of the number of a document. */
const mayBeIn = (word: string, { field }: Passage): boolean =>
  field !== 'number' || hasChinese(word);

function hitOf({ id, passages }: Entry, words: readonly string[]): readonly Hit[] {
  const missing = new Set(words);
  const found = passages.flatMap(({ passage, folded }) => {
    const here = words.filter(
      (word) => mayBeIn(word, passage) && folded.some((text) => hasWord(text, word)),
    );
    for (const word of here) missing.delete(word);
    return here.length > 0 ? [{ passage, count: here.length }] : [];
  });
  if (missing.size > 0) return [];
  const bestFirst = found.sort((one, other) => other.count - one.count);
  return [{ id, passages: bestFirst.map(({ passage }) => passage) }];
}

/**
 * Makes measures ready to be searched. The index finds those that have the tokens of a query and
 * ranks them; of these the ones stay whose texts have each word as it was written.
 */
export function indexMeasures(measures: readonly ReadyMeasure[]): FindMeasures {
  const entries = measures.map((ready): Entry => ({
    id: ready.measure.id,
    passages: passagesOf(ready).map((passage) => ({
      passage,
      folded: textsOf(passage).map((text) => fold(text).text),
    })),
  }));
  const index = new MiniSearch<{ readonly id: number }>({
    fields: [...PASSAGE_FIELDS],
    extractField: ({ id }, name) =>
      name === 'id'
        ? id
        : entries[id]?.passages
            .filter(({ passage }) => passage.field === name)
            .flatMap(({ passage }) => textsOf(passage))
            .join('\n'),
    tokenize: (text) => [...indexTokens(text)],
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (query) => [...queryTokens(query)],
      combineWith: 'AND',
      prefix: isBeginning,
      boost: BOOST,
    },
  });
  index.addAll(entries.map((_, id) => ({ id })));
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    return index.search({ queries: [...words] }).flatMap(({ id }) => {
      const entry = typeof id === 'number' ? entries[id] : undefined;
      return entry ? hitOf(entry, words) : [];
    });
  };
}
