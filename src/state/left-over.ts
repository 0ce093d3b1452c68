import type { Edit } from '../storage/journal';
import { attempt } from './attempt';
import { newId } from './new-company';

const PREFIX = 'yuyao-zicha.left.';
/** Of this page alone: another one is not to take its edits for its own. */
const KEY = `${PREFIX}${newId()}`;

/**
 * Puts aside what the database has not taken yet, in the moment in which the page is left: what is
 * on its way there may be given up with the page. Nothing is put aside of no edits.
 */
export function leaveOver(edits: readonly Edit[]): void {
  attempt(() =>
    edits.length === 0
      ? localStorage.removeItem(KEY)
      : localStorage.setItem(KEY, JSON.stringify(edits)),
  );
}

function read(key: string): readonly unknown[] {
  const edits = attempt<unknown>(() => JSON.parse(localStorage.getItem(key) ?? ''));
  return Array.isArray(edits) ? edits : [];
}

/** What pages have put aside, as it was found, and what to do when it is stored. */
export interface LeftOver {
  readonly edits: readonly unknown[];
  readonly forget: () => void;
}

/** Undefined where there is nothing, as most often. */
export function leftOver(): LeftOver | undefined {
  const keys = attempt(() => Object.keys(localStorage)) ?? [];
  const left = keys.filter((key) => key.startsWith(PREFIX));
  if (left.length === 0) return undefined;
  return {
    edits: left.flatMap(read),
    forget: () => {
      for (const key of left) localStorage.removeItem(key);
    },
  };
}
