import type { HistoryEntry, Said } from '../../domain/history/entry';
import type { Fact } from '../../domain/profile/fact';
import { answerText } from '../../i18n/describe';
import { historyWords } from '../../i18n/history';
import { speech } from '../../i18n/language.svelte';
import { library } from '../../state/library.svelte';
import { say } from '../shell/speak';

/** A change in words; where it goes from one thing to another, what these are. */
interface Told {
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
}

const yesOrNo = (said: Said): string => speech.messages.booleans[said === true ? 'yes' : 'no'];

function answerIn(fact: Fact | undefined, said: Said): string {
  if (said === null) return historyWords().unanswered;
  if (typeof said === 'object') return speech.messages.check.unsure;
  if (typeof said === 'boolean') return yesOrNo(said);
  return fact ? answerText(speech, fact, said) : String(said);
}

/** A name as it was entered, or that there was none. */
const nameIn = (said: Said): string =>
  (typeof said === 'string' && said.trim()) || historyWords().noName;

/** What an entry of the history says. */
export function toldOf({ field, fact: id, from, to }: HistoryEntry): Told {
  const words = historyWords();
  switch (field) {
    case 'answer': {
      const fact = library.loaded?.engine.registry.facts.get(id);
      const what = fact ? say(fact.label) : words.gone;
      return { what, from: answerIn(fact, from), to: answerIn(fact, to) };
    }
    case 'name':
      return { what: words.name, from: nameIn(from), to: nameIn(to) };
    case 'complete':
      return { what: words.complete, from: yesOrNo(from), to: yesOrNo(to) };
    case 'archived':
      return { what: to === true ? words.archived : words.takenOut };
    case 'product':
      return { what: to === null ? words.removed(nameIn(from)) : words.added };
  }
}
