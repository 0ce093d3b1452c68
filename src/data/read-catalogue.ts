import * as v from 'valibot';
import type { Catalogue } from '../domain/policy/catalogue';
import type { PolicyDocument } from '../domain/policy/document';
import { createCatalogue } from './create-catalogue';
import { CATALOGUE_SCHEMA } from './kept-catalogue';
import { factsShape, warningsShape } from './schema';
import { chineseFirst, documentShape, termShape } from './shapes';

/** What was kept: a catalogue, one in a form that no reader knows, or nothing of use. */
export type ReadCatalogue = Catalogue | 'unknown-form' | undefined;

/** Lets others have their turn between two parts of a long work. */
type Rest = () => Promise<void>;

// What is kept has one language.
const documentSchema = documentShape(chineseFirst);
const frame = v.object({
  documents: v.pipe(v.array(v.unknown()), v.minLength(1)),
  facts: factsShape(chineseFirst),
  terms: v.array(termShape(chineseFirst)),
  warnings: warningsShape(chineseFirst),
});

async function readFirstForm(text: string, rest: Rest): Promise<Catalogue | undefined> {
  try {
    const data: unknown = JSON.parse(text);
    await rest();
    if (!v.is(frame, data)) return undefined;
    const documents: PolicyDocument[] = [];
    for (const document of data.documents) {
      await rest();
      if (!v.is(documentSchema, document)) return undefined;
      documents.push(document);
    }
    return createCatalogue(documents, data.facts, data.terms, data.warnings);
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
