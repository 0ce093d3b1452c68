import * as v from 'valibot';
import type { Term } from '../domain/eligibility/condition';
import type { Catalogue } from '../domain/policy/catalogue';
import type { PolicyDocument } from '../domain/policy/document';
import type { Fact } from '../domain/profile/fact';
import type { Warning } from '../domain/profile/warning';
import { createCatalogue } from './create-catalogue';
import { CATALOGUE_SCHEMA } from './kept-catalogue';
import { documentSchema, factsSchema, termsSchema, warningsSchema } from './schema';

/** What was kept: a catalogue, one in a form that no reader knows, or nothing of use. */
export type ReadCatalogue = Catalogue | 'unknown-form' | undefined;

/** Lets others have their turn between two parts of a long work. */
type Rest = () => Promise<void>;

interface FirstForm {
  readonly documents: readonly PolicyDocument[];
  readonly facts: readonly Fact[];
  readonly terms: readonly Term[];
  readonly warnings: readonly Warning[];
}

const frame = v.object({
  documents: v.pipe(v.array(v.unknown()), v.minLength(1)),
  facts: v.unknown(),
  terms: v.unknown(),
  warnings: v.unknown(),
});

/** The schema asks for both languages, and what is kept has one: it stands for the other as well. */
const inBoth = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'zh' in value ? { en: value.zh, ...value } : value;

async function isFirstForm(data: unknown, rest: Rest): Promise<boolean> {
  if (!v.is(frame, data)) return false;
  for (const document of data.documents) {
    await rest();
    if (!v.is(documentSchema, document)) return false;
  }
  await rest();
  const { facts, terms, warnings } = data;
  return v.is(factsSchema, facts) && v.is(termsSchema, terms) && v.is(warningsSchema, warnings);
}

async function readFirstForm(text: string, rest: Rest): Promise<Catalogue | undefined> {
  try {
    if (!(await isFirstForm(JSON.parse(text, inBoth), rest))) return undefined;
    const { documents, facts, terms, warnings }: FirstForm = JSON.parse(text);
    return createCatalogue(documents, facts, terms, warnings);
  } catch {
    return undefined;
  }
}

const READERS: ReadonlyMap<number, typeof readFirstForm> = new Map([
  [CATALOGUE_SCHEMA, readFirstForm],
]);

/** Reads a catalogue as `keptText` wrote it, in this version of the app or in an earlier one. */
export async function readCatalogue(
  schema: number,
  text: string,
  rest: Rest,
): Promise<ReadCatalogue> {
  const reader = READERS.get(schema);
  return reader ? reader(text, rest) : 'unknown-form';
}
