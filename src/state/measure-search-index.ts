import MiniSearch from 'minisearch';
import type { ReadyMeasure } from '../domain/eligibility/engine';
import type { MeasureId } from '../domain/policy/document';
import { fold } from '../domain/search/fold';
import {
  PASSAGE_FIELDS,
  passagesOf,
  type Passage,
  type PassageField,
} from '../domain/search/passages';
import { indexTokens, isBeginning, queryTokens } from '../domain/search/tokens';
import { hasChinese, hasWord, wordsOf } from '../domain/search/words';

/** A measure that was found. */
export interface Hit {
  readonly id: MeasureId;
  /** Its texts that have something of what was looked for, those with the most words first, figures before sentences. */
  readonly passages: () => readonly Passage[];
}

/** Finds the measures that have every word of a query, the best first; none for a query without words. */
export type FindMeasures = (query: string) => readonly Hit[];

interface FoldedPassage {
  readonly passage: Passage;
  readonly folded: string;
}

interface Entry {
  readonly id: MeasureId;
  readonly passages: readonly FoldedPassage[];
  /** All texts in one, and in another what a number alone is not looked for in. */
  readonly text: string;
  readonly unnumbered: string;
}

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

const textsOf = ({ text }: Passage): readonly string[] =>
  text.en === undefined ? [text.zh] : [text.zh, text.en];

const joined = (passages: readonly FoldedPassage[]): string =>
  passages.map(({ folded }) => folded).join('\n');

/** A number alone is a clause or a figure, never a part of the number of a document. */
const isForNumbers = ({ passage }: FoldedPassage): boolean => passage.field !== 'number';

function entryOf(ready: ReadyMeasure): Entry {
  const passages = passagesOf(ready).map((passage) => ({
    passage,
    folded: textsOf(passage)
      .map((text) => fold(text).text)
      .join('\n'),
  }));
  const withNumbers = passages.filter(isForNumbers);
  return {
    id: ready.measure.id,
    passages,
    text: joined(withNumbers),
    unnumbered: joined(passages.filter((each) => !isForNumbers(each))),
  };
}

const has = ({ text, unnumbered }: Entry, word: string): boolean =>
  hasWord(text, word) || (hasChinese(word) && hasWord(unnumbered, word));

const rank = (field: PassageField): number => PASSAGE_FIELDS.indexOf(field);

function passagesWith({ passages }: Entry, words: readonly string[]): readonly Passage[] {
  return passages
    .map((each) => ({
      passage: each.passage,
      count: words.filter(
        (word) => (isForNumbers(each) || hasChinese(word)) && hasWord(each.folded, word),
      ).length,
    }))
    .filter(({ count }) => count > 0)
    .sort(
      (one, other) =>
        other.count - one.count || rank(one.passage.field) - rank(other.passage.field),
    )
    .map(({ passage }) => passage);
}

/** What is found in the title comes first, where nothing else tells what is best. */
function titledFirst(entries: readonly Entry[], words: readonly string[]): readonly Entry[] {
  const titled = new Set(
    entries.filter(({ passages }) =>
      passages.some(
        ({ passage, folded }) =>
          passage.field === 'title' && words.some((word) => hasWord(folded, word)),
      ),
    ),
  );
  return [...titled, ...entries.filter((entry) => !titled.has(entry))];
}

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
    // One Chinese character is in nearly every measure: there is nothing to rank by.
    if (queries.length === 0) return titledFirst(entries, words);
    return index
      .search({ queries })
      .flatMap(({ id }) => (typeof id === 'number' ? (entries[id] ?? []) : []));
  };
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    return ranked(words)
      .filter((entry) => words.every((word) => has(entry, word)))
      .map((entry) => ({ id: entry.id, passages: () => passagesWith(entry, words) }));
  };
}
