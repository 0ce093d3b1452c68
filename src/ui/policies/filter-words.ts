import type { FilterName } from '../../domain/search/filter';
import { policiesWords } from '../../i18n/policies';
import { speech } from '../../i18n/language.svelte';
import { library } from '../../state/library.svelte';
import { say } from '../shell/speak';

/** The words of a list that has some of them only; what it does not have is said as it is written. */
const among = (words: Readonly<Record<string, string>>, value: string) => words[value] ?? value;

function sectionTitle(key: string): string {
  for (const { id, sections } of library.loaded?.catalogue.documents ?? []) {
    const found = sections.find((_, index) => `${id}.${index + 1}` === key);
    if (found) return say(found.title);
  }
  return key;
}

function documentTitle(id: string): string {
  const found = library.loaded?.catalogue.documents.find((each) => each.id === id);
  return found ? say(found.title) : id;
}

function roleLabel(id: string): string {
  const fact = library.loaded?.engine.registry.facts.get(id);
  return fact ? say(fact.label) : id;
}

/** What the value of a filter is called. */
export function filterValue(name: FilterName, value: string): string {
  const { kinds, verdicts } = speech.messages;
  const words = policiesWords();
  switch (name) {
    case 'document':
      return documentTitle(value);
    case 'section':
      return sectionTitle(value);
    case 'kind':
      return among({ ...kinds, government: verdicts['nothing-to-apply'] }, value);
    case 'sector':
      return among(words.sectors, value);
    case 'role':
      return roleLabel(value);
    case 'unit':
      return value;
    case 'verdict':
      return among(verdicts, value);
  }
}
