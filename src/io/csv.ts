/** What a spreadsheet takes for a formula, in full width too. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠|]/;

function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}

/** Rows as a file for spreadsheets; no cell of it is a formula. The mark at its start says UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
