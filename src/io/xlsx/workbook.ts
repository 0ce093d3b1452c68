import { MOST_AROUND, type Parts } from './parts';
import { parseXml } from './xml';

const FOLDER = 'xl/';
/** Where a spreadsheet says what is in it. */
export const WORKBOOK = `${FOLDER}workbook.xml`;

export interface Workbook {
  /** In the order of their tabs, with the part that holds each. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: string;
  readonly styles: string;
  /** Days are counted from 1904 instead of 1900. */
  readonly is1904: boolean;
}

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : FOLDER + target;

/** Reads which sheets there are and where everything stands. Sheets that are charts are left out. */
export function readWorkbook(parts: Parts): Workbook {
  const targets = new Map<string, string>();
  const ofType = new Map<string, string>();
  parseXml(parts.pieces(`${FOLDER}_rels/workbook.xml.rels`, MOST_AROUND), {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const path = pathOf(attribute('Target') ?? '');
      const type = attribute('Type')?.split('/').at(-1) ?? '';
      ofType.set(type, path);
      if (type === 'worksheet') targets.set(attribute('Id') ?? '', path);
    },
  });
  const sheets: { name: string; part: string }[] = [];
  let is1904 = false;
  parseXml(parts.pieces(WORKBOOK, MOST_AROUND), {
    open: (name, attribute) => {
      if (name === 'workbookPr') is1904 ||= ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const part = targets.get(attribute(':id') ?? '');
      if (part !== undefined) sheets.push({ name: attribute('name') ?? '', part });
    },
  });
  const path = (type: string, usual: string) => ofType.get(type) ?? FOLDER + usual;
  return {
    sheets,
    strings: path('sharedStrings', 'sharedStrings.xml'),
    styles: path('styles', 'styles.xml'),
    is1904,
  };
}
