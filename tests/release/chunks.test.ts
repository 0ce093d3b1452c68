import { expect, test } from 'vitest';
import { partsOfAVisit } from '../../src/release/chunks';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/app/src/main.ts': ['/app/src/app/App.svelte', 'svelte'],
  '/app/src/app/App.svelte': ['svelte', '/app/src/words.ts'],
  '/app/src/state/core.ts': ['/app/src/judging.ts', '/app/src/words.ts'],
  '/app/src/judging.ts': ['/app/src/state/core.ts'],
  '/app/src/storage/connection.ts': ['dexie', '/app/src/judging.ts'],
};
const graph = {
  getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }),
};

test('a module belongs to the first part that brings it, however it is shared', () => {
  const partOf = partsOfAVisit('/app');
  expect(
    ['svelte', '/app/src/words.ts', '/app/src/judging.ts', 'dexie'].map((id) => partOf(id, graph)),
  ).toEqual(['first', 'first', 'judge', 'store']);
});

test('the entry, and what one screen needs alone, are left to themselves', () => {
  const partOf = partsOfAVisit('/app');
  expect(partOf('/app/src/main.ts', graph)).toBeNull();
  expect(partOf('/app/src/ui/HeatPage.svelte', graph)).toBeNull();
});
