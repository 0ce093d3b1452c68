/** A table of the report; the first column names, the others are figures. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Gate {
  readonly name: string;
  readonly passed: boolean;
  readonly found: string;
}

export interface Section {
  readonly title: string;
  /** What was measured, and on what. */
  readonly about: readonly string[];
  readonly table: Table;
  readonly gates?: readonly Gate[];
}

/** Milliseconds to three figures. */
export const ms = (milliseconds: number): string => `${Number(milliseconds.toPrecision(3))} ms`;

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

const gateText = ({ name, passed, found }: Gate): string =>
  `${passed ? 'met' : 'MISSED'}: ${name} (${found})`;

function textTable({ head, rows }: Table): readonly string[] {
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines.map((line) =>
    widths
      .map((width, column) => {
        const cell = line[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** A section as it is read on a terminal. */
export const asText = ({ title, about, table, gates = [] }: Section): string =>
  ['', title, ...about, ...textTable(table), ...gates.map(gateText)].join('\n');

/** Columns of the same width and figures to the right, as prettier writes tables. */
function markdownTable({ head, rows }: Table): readonly string[] {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((line) => (line[column] ?? '').length)),
  );
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return column === 0 ? cell.padEnd(width, fill) : cell.padStart(width, fill);
      })
      .join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '' : ':'));
  return [line(head), line(rule, '-'), ...rows.map((row) => line(row))];
}

/** A section as part of a markdown file. */
export const asMarkdown = ({ title, about, table, gates = [] }: Section): string =>
  [
    `### ${title}`,
    ...about,
    markdownTable(table).join('\n'),
    ...gates.map((gate) => `**${gateText(gate)}**`),
  ].join('\n\n');
