import type { ReadyMeasure } from '../eligibility/engine';
import type { MeasureId } from '../policy/document';
import { fold } from './fold';
import { PASSAGE_FIELDS, passagesOf, type Passage, type PassageField } from './passages';
import { hasChinese, hasWord } from './words';

interface FoldedPassage {
  readonly passage: Passage;
  readonly folded: string;
}

/** A measure as it is searched. */
export interface Entry {
  readonly id: MeasureId;
  readonly passages: readonly FoldedPassage[];
  /** All texts in one, and in another what a number alone is not looked for in. */
  readonly text: string;
  readonly unnumbered: string;
}

const textsOf = ({ text }: Passage): readonly string[] =>
  text.en === undefined ? [text.zh] : [text.zh, text.en];

const joined = (passages: readonly FoldedPassage[]): string =>
  passages.map(({ folded }) => folded).join('\n');

/** A number alone is a clause or a figure, never a part of the number of a document. */
const isForNumbers = ({ passage }: FoldedPassage): boolean => passage.field !== 'number';

/** Makes a measure ready to be looked through. */
export function entryOf(ready: ReadyMeasure): Entry {
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

/** Whether a measure has every word, each in any of its texts. */
export const hasEvery = ({ text, unnumbered }: Entry, words: readonly string[]): boolean =>
  words.every((word) => hasWord(text, word) || (hasChinese(word) && hasWord(unnumbered, word)));

/** Whether the title has one of the words. */
export const isTitled = ({ passages }: Entry, words: readonly string[]): boolean =>
  passages.some(
    ({ passage, folded }) =>
      passage.field === 'title' && words.some((word) => hasWord(folded, word)),
  );

const rank = (field: PassageField): number => PASSAGE_FIELDS.indexOf(field);

/** The texts that have some of the words: those with the most first, figures before sentences. */
export function passagesWith({ passages }: Entry, words: readonly string[]): readonly Passage[] {
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
