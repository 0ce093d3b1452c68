import { csvOf } from '../io/csv';
import { saveFile } from './save-file';

/** Hands rows to the browser as a file for spreadsheets; false where it could not be made. */
export function saveTable(rows: readonly (readonly string[])[], name: string): boolean {
  try {
    saveFile(new Blob([csvOf(rows)], { type: 'text/csv' }), name);
    return true;
  } catch {
    return false;
  }
}
