import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PolicyPack } from '../../src/data/pack';
import { companyCases } from '../setup/cases';
import { caseOf, headless, root } from './built';

export const PRODUCTS = 100;
export const PROVISIONS = 60;

/** The example of a pack with so many provisions on products that the whole map has as many as asked for. */
async function packOf(count: number): Promise<PolicyPack> {
  const example: PolicyPack = JSON.parse(
    await readFile(join(root, 'public', 'policy-pack.example.json'), 'utf8'),
  );
  const { format, version, document } = example;
  const [measure] = document.measures;
  const [provision] = measure?.provisions ?? [];
  if (!measure || !provision) throw new RangeError('The example has no provision.');
  const provisions = Array.from({ length: count }, (_, index) => ({
    ...provision,
    id: `${measure.id}-n${index}`,
    figures: [],
  }));
  const measures = [{ ...measure, related: [], provisions }];
  return { format, version, document: { ...document, measures } };
}

/** A company with products of all kinds, as it is stored. */
function largeCompany(): object {
  const kinds = companyCases.flatMap(({ profile }) => profile.products);
  const { facts } = caseOf('X08').profile.enterprise;
  return {
    id: 'company',
    enterprise: { name: '', facts, unsure: [] },
    products: Array.from({ length: PRODUCTS }, (_, index) => ({
      id: `p${index}`,
      name: `产品 ${index}`,
      facts: kinds[index % kinds.length]?.facts ?? {},
      unsure: [],
    })),
    productsComplete: true,
    updatedAt: 1,
  };
}

/** How many provisions on products are in force by the app’s own documents. */
export async function ownProvisions(): Promise<number> {
  const { catalogue } = await headless();
  return catalogue.documents
    .filter(({ validity }) => validity.until === null)
    .flatMap(({ measures }) => measures)
    .flatMap(({ provisions }) => provisions)
    .filter(({ level }) => level === 'product').length;
}

/** Rows by table for a map of so many products against so many provisions. */
export async function largeMap(): Promise<Readonly<Record<string, readonly object[]>>> {
  const pack = await packOf(PROVISIONS - (await ownProvisions()));
  return { packs: [{ id: pack.document.id, pack, addedAt: 1 }], companies: [largeCompany()] };
}
