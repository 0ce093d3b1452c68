import * as v from 'valibot';
import { isPlainDate } from '../../domain/calendar/plain-date';
import type { RecordRow } from './record';

// What the readers of rows have in common.

export const key = v.pipe(v.string(), v.nonEmpty());
export const words = v.fallback(v.string(), '');
export const maybeKey = v.fallback(v.optional(key), undefined);
export const day = v.pipe(v.string(), v.guard(isPlainDate));
export const owned = { id: key, company: key };

/** The fields whose names begin with a word, without it. */
export const under = (row: RecordRow, word: string): readonly (readonly [string, unknown])[] =>
  Object.entries(row).flatMap(([name, value]) =>
    name.startsWith(`${word}.`) ? [[name.slice(word.length + 1), value] as const] : [],
  );
