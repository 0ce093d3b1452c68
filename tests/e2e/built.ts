import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompanyCase } from '../../src/data/lint/problem';
import { companyCases } from '../setup/cases';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..', '..');
const core = join(root, 'build', 'headless.js');

/** The folder of the built app. */
export const DIST = join(root, 'dist');

/** The built core, which says what the page has to show. */
export async function headless(): Promise<typeof import('../../src/headless')> {
  return import(pathToFileURL(core).href);
}

/** A company of the cases, by its id. */
export function caseOf(id: string): CompanyCase {
  const found = companyCases.find((each) => each.id === id);
  if (!found) throw new RangeError(`There is no company case ${id}.`);
  return found;
}

/** Before the first test: says what to do where there is nothing to test yet. */
export default function checkBuilt(): void {
  if (!existsSync(join(DIST, 'index.html')) || !existsSync(join(DIST, 'sw.js'))) {
    throw new Error('There is no built app in dist/. Run `npm run build` first.');
  }
  if (!existsSync(core)) {
    throw new Error('There is no built core in build/. Run `npm run build:headless` first.');
  }
}
