import { Parser } from 'saxen';
import { Refused } from './refused';

/** What is told of a part while it is read. Names of tags come without their prefix; of an attribute, `:id` is the one with any. */
export interface Told {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Signs without the end of a tag or a text. Parsing more than that piece by piece would take forever. */
const LONGEST_TOKEN = 1_000_000;

/** Tags within tags; spreadsheets need about ten. */
const DEEPEST = 100;

const prefixed = (attributes: object, name: string): string =>
  Object.keys(attributes).find((each) => each.endsWith(name)) ?? '';

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Tells the tags and texts of a part in their order. Throws where it is no proper XML. */
export function parseXml(pieces: Iterable<string>, { open, close, text }: Told): void {
  let silent = 0;
  let depth = 0;
  const parser = new Parser()
    .on('openTag', (name, attributes, decode) => {
      silent = 0;
      depth += 1;
      if (depth > DEEPEST) throw new Refused('damaged');
      open(localName(name), (wanted) => {
        const all = attributes();
        const name = wanted.startsWith(':') ? prefixed(all, wanted) : wanted;
        const { [name]: value } = all;
        return value === undefined ? undefined : decode(value);
      });
    })
    .on('closeTag', (name) => {
      silent = 0;
      depth -= 1;
      close?.(localName(name));
    })
    .on('text', (found, decode) => text?.(decode(found)))
    .on('cdata', (found) => text?.(found));
  for (const piece of pieces) {
    silent += piece.length;
    if (silent > LONGEST_TOKEN) throw new Refused('damaged');
    parser.write(piece);
  }
  parser.end();
}
