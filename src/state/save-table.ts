import { csvOf } from '../io/csv';
import { saveFile } from './save-file';

/** Hands rows to the browser as a file for spreadsheets; false where that could not be done. */
export const saveTable = (rows: readonly (readonly string[])[], name: string): boolean =>
  saveFile(new Blob([csvOf(rows)], { type: 'text/csv' }), name);
