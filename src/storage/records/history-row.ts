import * as v from 'valibot';
import { HISTORY_FIELDS, type HistoryEntry, type Said } from '../../domain/history/entry';
import { moment } from '../moment';
import { owned, words } from './fields';
import type { RecordRow } from './record';

const said: v.GenericSchema<unknown, Said> = v.nullable(
  v.union([v.boolean(), v.string(), v.number(), v.object({ unsure: v.literal(true) })]),
);

const entry: v.GenericSchema<unknown, HistoryEntry> = v.object({
  ...owned,
  subject: words,
  field: v.picklist(HISTORY_FIELDS),
  fact: words,
  at: moment,
  from: said,
  to: said,
});

/** Reads an entry of the history; undefined where it is none, or of a version to come. */
export function readHistoryEntry(row: RecordRow): HistoryEntry | undefined {
  const { output, success } = v.safeParse(entry, row);
  return success ? output : undefined;
}
