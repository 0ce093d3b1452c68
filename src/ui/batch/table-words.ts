import type { TableWords } from '../../domain/batch/tables';
import { PRODUCTS } from '../../domain/batch/lacking';
import { batchWords } from '../../i18n/batch';
import { speech } from '../../i18n/language.svelte';
import { library } from '../../state/library.svelte';
import { measureOf } from '../../state/measures';
import { say } from '../shell/speak';

/** What a question is called, or the list of products. */
export function questionName(question: string): string {
  if (question === PRODUCTS) return batchWords().products;
  const fact = library.loaded?.engine.registry.facts.get(question);
  return fact ? say(fact.label) : question;
}

/** The title of a measure; nothing where its pack is gone by now. */
export function measureTitle(id: string): string {
  const measure = measureOf(id);
  return measure ? say(measure.title) : '';
}

/** The words of the files that are exported. */
export function tableWords(): TableWords {
  const words = batchWords();
  const { measures = [], facts = [] } = library.loaded?.catalogue ?? {};
  const { eligible, incomplete, manual, ineligible } = speech.messages.verdicts;
  return {
    number: words.number,
    name: words.name,
    row: words.row,
    verdict: words.verdict,
    lacking: words.lacking,
    link: words.link,
    verdicts: { eligible, incomplete, manual, ineligible },
    applies: words.duty,
    titles: Object.fromEntries([
      ...measures.map(({ id, title }) => [id, say(title)] as const),
      ...facts.map(({ id, label }) => [id, say(label)] as const),
      [PRODUCTS, words.products] as const,
    ]),
  };
}
