import type { Test } from '../domain/eligibility/condition';
import type { Figure } from '../domain/policy/document';
import type { Fact, FactValue } from '../domain/profile/fact';
import { textIn, type Language } from '../domain/text';
import type { Messages } from './zh';

/** What words are needed to speak of conditions: a language and its messages. */
export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
}

/** An answer in words. */
export function answerText({ language, messages }: Speech, fact: Fact, answer: FactValue): string {
  if (typeof answer === 'boolean') return messages.booleans[answer ? 'yes' : 'no'];
  const option = fact.options?.find(({ value }) => value === answer);
  return option ? textIn(language, option.label) : String(answer);
}

/** What an answer has to be, in words. */
export function testText(speech: Speech, fact: Fact, test: Test): string {
  const { test: words, results } = speech.messages;
  if ('is' in test) return answerText(speech, fact, test.is);
  if ('in' in test) {
    return test.in.map((answer) => answerText(speech, fact, answer)).join(` ${results.or} `);
  }
  if ('atLeast' in test) return words.atLeast(test.atLeast);
  if ('atMost' in test) return words.atMost(test.atMost);
  if ('before' in test) return words.before(test.before);
  if ('after' in test) return words.after(test.after);
  return words.within(...test.within);
}

/** A figure with its unit, and the qualifier that it never goes without. */
export function figureParts({ messages }: Speech, figure: Figure) {
  const { figure: words, writing } = messages;
  const say = (part: number | string) => words.words[part] ?? String(part);
  const unit = say(figure.unit);
  const size =
    figure.from === null
      ? words.only(say(figure.to), unit)
      : words.change(say(figure.from), say(figure.to), unit);
  return { size: size.trim(), qualifier: writing.aside(say(figure.qualifier)) };
}

/** The same in one text. */
export function figureText(speech: Speech, figure: Figure): string {
  const { size, qualifier } = figureParts(speech, figure);
  return `${size}${qualifier}`;
}

/** Whether a figure is a mean over all files, which no single file is promised. */
export const isAverage = ({ qualifier }: Figure): boolean => qualifier.includes('平均');
