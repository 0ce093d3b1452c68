import type { Edit } from '../storage/journal';
import { newId } from './new-company';

const PREFIX = 'yuyao-zicha.left.';
/** Of this page alone: another one is not to take its edits for its own. */
const KEY = `${PREFIX}${newId()}`;

/**
 * Puts aside what the database has not taken yet, in the moment in which the page is left: what is
 * on its way there may be given up with the page. Nothing is put aside of no edits.
 */
export function leaveOver(edits: readonly Edit[]): void {
  try {
    if (edits.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(edits));
  } catch {
    // Where nothing can be put aside, the database may take them all the same.
  }
}

function read(key: string): readonly unknown[] {
  try {
    const edits: unknown = JSON.parse(localStorage.getItem(key) ?? '');
    return Array.isArray(edits) ? edits : [];
  } catch {
    return [];
  }
}

/** What pages have put aside, as it was found, and what to do when it is stored. */
export interface LeftOver {
  readonly edits: readonly unknown[];
  readonly forget: () => void;
}

/** Undefined where there is nothing, as most often. */
export function leftOver(): LeftOver | undefined {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    if (keys.length === 0) return undefined;
    return {
      edits: keys.flatMap(read),
      forget: () => {
        for (const key of keys) localStorage.removeItem(key);
      },
    };
  } catch {
    // A browser that forbids storage has kept nothing.
    return undefined;
  }
}
