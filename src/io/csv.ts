/** What a spreadsheet takes for a formula, in full width too; and blanks that hide one. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠|]|[\t\r])/;

/** A text that no spreadsheet takes for a formula. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const cell = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`;

/** Rows as a file for spreadsheets; no cell of it is a formula. The mark at its start says UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
