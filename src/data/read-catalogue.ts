import * as v from 'valibot';
import type { Catalogue } from '../domain/policy/catalogue';
import { createCatalogue } from './create-catalogue';
import { CATALOGUE_SCHEMA } from './kept-catalogue';
import { documentSchema, factsSchema, termsSchema, warningsSchema } from './schema';

/** What was kept: a catalogue, one in a form that no reader knows, or nothing of use. */
export type ReadCatalogue = Catalogue | 'unknown-form' | undefined;

const parts = v.object({
  documents: v.pipe(v.array(documentSchema), v.minLength(1)),
  facts: factsSchema,
  terms: termsSchema,
  warnings: warningsSchema,
});

/** Kept in Chinese, which stands for the other language too where that is wanted. */
const inChinese = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'zh' in value ? { en: value.zh, ...value } : value;

function readFirstForm(text: string): Catalogue | undefined {
  try {
    const { output, success } = v.safeParse(parts, JSON.parse(text, inChinese));
    if (!success) return undefined;
    const { documents, facts, terms, warnings } = output;
    return createCatalogue(documents, facts, terms, warnings);
  } catch {
    return undefined;
  }
}

const READERS: ReadonlyMap<number, (text: string) => Catalogue | undefined> = new Map([
  [CATALOGUE_SCHEMA, readFirstForm],
]);

/** Reads a catalogue as `keptText` wrote it, in this version of the app or in an earlier one. */
export function readCatalogue(schema: number, text: string): ReadCatalogue {
  const reader = READERS.get(schema);
  return reader ? reader(text) : 'unknown-form';
}
