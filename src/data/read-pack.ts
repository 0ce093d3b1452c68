import type { Catalogue } from '../domain/policy/catalogue';
import { readPack, told, type PackOutcome } from './lint/lint-pack';
import { words } from './lint/words';

const refused = (said: (typeof words)['notPack']): PackOutcome => ({
  problems: told(undefined, [{ rule: 'file', where: '', ...said }]),
});

/** A file that is larger than any pack: it is not even read. */
export const tooLarge: PackOutcome = refused(words.fileTooLarge('2 MB'));

/** The line in which a text stops to be JSON, where the engine tells. */
function lineOf(error: unknown, text: string): number | undefined {
  const [, at] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
}

/** Reads a pack from the text of its file, holding it to every rule of the lint. */
export function readPackText(text: string, bundled: Catalogue): PackOutcome {
  const json = text.replace(/^\uFEFF/, '');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return refused(words.notJson(lineOf(error, json)));
  }
  return readPack(input, bundled);
}
