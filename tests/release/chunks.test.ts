import { expect, test } from 'vitest';
import { partsOfAVisit } from '../../src/release/chunks';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/app/src/main.ts': ['/app/src/app/App.svelte', 'svelte'],
  '/app/src/app/App.svelte': ['svelte', '/app/src/words.ts'],
  '/app/src/state/core.ts': ['/app/src/judging.ts', '/app/src/words.ts'],
  '/app/src/judging.ts': ['/app/src/state/core.ts'],
  '/app/src/storage/connection.ts': ['dexie', '/app/src/judging.ts'],
  '/app/src/ui/CheckPage.svelte': ['svelte', '/app/src/ui/Badge.svelte', '/app/src/ui/Steps.ts'],
  '/app/src/ui/ResultsPage.svelte': ['/app/src/ui/Line.svelte'],
  '/app/src/ui/Line.svelte': ['/app/src/ui/Badge.svelte', '/app/src/judging.ts'],
  '/app/src/ui/Badge.svelte': ['/app/src/ui/tone.ts'],
};
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  '/app/src/app/screens.svelte.ts': [
    '/app/src/ui/CheckPage.svelte',
    '/app/src/ui/ResultsPage.svelte',
  ],
};
const graph = {
  getModuleInfo: (id: string) => ({
    importedIds: IMPORTS[id] ?? [],
    dynamicallyImportedIds: SCREENS[id] ?? [],
  }),
};

/** The group that takes a module: of those that want it the one that comes first. */
function partOf(id: string): string | null {
  const [part] = partsOfAVisit('/app')
    .map(({ name, priority }) => ({ part: name(id, graph), priority }))
    .filter(({ part }) => part !== null)
    .sort((one, other) => other.priority - one.priority);
  return part?.part ?? null;
}

test('a module belongs to the first part that brings it, however it is shared', () => {
  expect(['svelte', '/app/src/words.ts', '/app/src/judging.ts', 'dexie'].map(partOf)).toEqual([
    'first',
    'first',
    'judge',
    'store',
  ]);
});

test('what more than one screen brings is one part, with all that it needs', () => {
  expect(['/app/src/ui/Badge.svelte', '/app/src/ui/tone.ts'].map(partOf)).toEqual([
    'screens',
    'screens',
  ]);
});

test('the entry, and what one screen needs alone, are left to themselves', () => {
  expect(
    [
      '/app/src/main.ts',
      '/app/src/ui/CheckPage.svelte',
      '/app/src/ui/Steps.ts',
      '/app/src/ui/Line.svelte',
      '/app/src/ui/HeatPage.svelte',
    ].map(partOf),
  ).toEqual([null, null, null, null, null]);
});
