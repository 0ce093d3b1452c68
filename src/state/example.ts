import type { Language } from '../domain/text';
import type { StoredCompany } from '../storage/row';

export const EXAMPLE_ID = 'example';

/** The example as it is at first; its data are fetched when someone wants to see it. */
export async function newExample(language: Language): Promise<StoredCompany> {
  const { exampleCompany } = await import('../data/example');
  return { id: EXAMPLE_ID, ...exampleCompany(language), updatedAt: Date.now() };
}
