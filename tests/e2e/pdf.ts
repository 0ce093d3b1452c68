import { inflateSync } from 'node:zlib';

/** What stands in a PDF as Chromium writes it: its pages in their order, each with its text and size. */
export interface PdfPage {
  /** Everything that is painted as text, in the order of painting, without blanks and bullets. */
  readonly text: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** A text without what differs between a page and its print: blanks, bullets and joined letters. */
export const solid = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}•]/gu, '');

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const all = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 0: whole, 1: id = '', 2: body = '', index } of all.matchAll(
    /(\d+) 0 obj\n([\s\S]*?)(?:stream\n|endobj)/g,
  )) {
    const [, length] = /\/Length (\d+)/.exec(body) ?? [];
    const from = index + whole.length;
    const packed = pdf.subarray(from, from + Number(whole.endsWith('stream\n') ? length : 0));
    const isPacked = packed.length > 0 && body.includes('/FlateDecode');
    const stream = (isPacked ? inflateSync(packed) : packed).toString('latin1');
    objects.set(id, { dictionary: body, stream });
  }
  return objects;
}

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

/** The texts of a font’s signs by their code, from the table that is there for copying text. */
function signsOf(cmap: string): ReadonlyMap<number, string> {
  const signs = new Map<number, string>();
  for (const [, list = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      signs.set(parseInt(code, 16), utf16(text));
    }
  }
  for (const [, list = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, start] = [parseInt(from, 16), parseInt(text, 16)];
      for (let code = first; code <= parseInt(to, 16); code += 1) {
        signs.set(code, utf16((start + code - first).toString(16).padStart(text.length, '0')));
      }
    }
  }
  return signs;
}

const TOKEN = /<<\/ActualText <FEFF(\w*)> >> BDC|BDC|EMC|\/(\w+) \S+ Tf|<(\w*)> Tj/g;

/**
 * The texts of a page. Where the font cannot tell a sign, the text itself stands beside it; what
 * lies on the next page may have left such a text behind, without a sign.
 */
function textOf(content: string, fontOf: (name: string) => (hex: string) => string): string {
  let text = '';
  let decode = (_: string) => '';
  const told: (string | undefined)[] = [];
  for (const [token, actual, font, shown] of content.matchAll(TOKEN)) {
    if (token.endsWith('BDC')) told.push(actual);
    else if (token === 'EMC') told.pop();
    else if (font !== undefined) decode = fontOf(font);
    else {
      const instead = told.at(-1);
      text += instead === undefined ? decode(shown ?? '') : utf16(instead);
      // Several signs may stand for one text.
      if (instead !== undefined) told[told.length - 1] = '';
    }
  }
  return text;
}

/** Reads the pages of a PDF that Chromium has printed. */
export function readPdf(pdf: Buffer): readonly PdfPage[] {
  const objects = objectsOf(pdf);
  const get = (id: string): PdfObject => {
    const found = objects.get(id);
    if (!found) throw new RangeError(`The PDF has no object ${id}.`);
    return found;
  };
  const fontBy = (id: string) => {
    const { dictionary } = get(id);
    const [, table = ''] = /\/ToUnicode (\d+)/.exec(dictionary) ?? [];
    const signs = signsOf(get(table).stream);
    const digits = dictionary.includes('/Type0') ? /.{4}/g : /.{2}/g;
    return (hex: string) =>
      (hex.match(digits) ?? []).map((code) => signs.get(parseInt(code, 16)) ?? '\uFFFD').join('');
  };
  const fonts = new Map<string, (hex: string) => string>();
  const under = (id: string): readonly PdfPage[] => {
    const { dictionary } = get(id);
    const [, kids] = /\/Kids \[([^\]]*)\]/.exec(dictionary) ?? [];
    if (kids !== undefined)
      return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => under(kid));
    const [, contents = ''] = /\/Contents (\d+)/.exec(dictionary) ?? [];
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary) ?? [];
    const fontOf = (name: string) => {
      const [, font = ''] = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary) ?? [];
      const known = fonts.get(font) ?? fontBy(font);
      fonts.set(font, known);
      return known;
    };
    const text = solid(textOf(get(contents).stream, fontOf));
    return [{ text, width: Number(width), height: Number(height) }];
  };
  const root = [...objects.values()].find(({ dictionary }) => /\/Type \/Catalog/.test(dictionary));
  const [, pages = ''] = /\/Pages (\d+)/.exec(root?.dictionary ?? '') ?? [];
  return under(pages);
}
