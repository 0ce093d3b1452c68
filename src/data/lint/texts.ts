import { speaksOfMoney } from './money';
import { privateIn, textsIn } from './privacy';
import type { Policies, Problem, Said } from './problem';
import { words } from './words';

const HTML = /<[a-z!/?]|&(?:#\w+|[a-z]+);|javascript:/i;

/** What a skeleton writes where something is still to be filled. */
export const TODO = '【待填';

/** What a text must not hold: persons, telephones, money, HTML, and what was left to fill. */
export const wrongIn = (text: string): readonly Said[] => [
  ...privateIn(text),
  ...(speaksOfMoney(text) ? [words.money] : []),
  ...(HTML.test(text) ? [words.html] : []),
  ...(text.includes(TODO) ? [words.todo] : []),
];

/** No text of a document or term holds money, HTML or something that is still to be filled. */
export const lintTexts = ({ catalogue: { documents, terms } }: Policies): readonly Problem[] =>
  textsIn({ documents, terms }, 'catalogue').flatMap(([where, text]) =>
    wrongIn(text)
      // Persons and telephones are told by the rule that looks at all data.
      .filter((said) => !privateIn(text).includes(said))
      .map((said) => ({ rule: 'text', where, ...said })),
  );
