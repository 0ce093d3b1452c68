import type { Language } from '../domain/text';
import type { Speech } from './describe';
import { zh, type Messages } from './zh';

const KEY = 'yuyao-zicha.language';

/** A browser may forbid storage altogether; the language is then chosen anew each time. */
function stored(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Nothing is lost but the choice of language.
  }
}

/** The language of the page. Chinese is always there; English is fetched when it is chosen. */
class PageLanguage implements Speech {
  language = $state<Language>('zh');
  messages = $state.raw<Messages>(zh);

  /** Speaks a language and remembers it. */
  async choose(language: Language): Promise<void> {
    await this.speak(language);
    store(language);
  }

  /** Speaks a language until the page is left. */
  async speak(language: Language): Promise<void> {
    const messages = language === 'en' ? (await import('./en')).en : zh;
    this.messages = messages;
    this.language = language;
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  }

  /** Takes up the language chosen last time, where its words arrive. */
  async resume(): Promise<void> {
    if (stored() === 'en') await this.choose('en').catch(() => undefined);
  }
}

export const speech = new PageLanguage();

/** Words in the language of the page, which come with the parts of it that say them. */
export const inLanguage =
  <Words>(words: Readonly<Record<Language, Words>>) =>
  (): Words =>
    words[speech.language];
