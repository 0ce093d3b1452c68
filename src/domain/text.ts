export type Language = 'zh' | 'en';

/** A text of the data. English is absent until the second language has been loaded. */
export interface Text {
  readonly zh: string;
  readonly en?: string;
}

/** A text in a language, in Chinese as long as there is no other. */
export const textIn = (language: Language, text: Text): string => text[language] ?? text.zh;
