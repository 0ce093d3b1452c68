import { expect, it } from 'vitest';
import { dependencies, devDependencies } from '../package.json';
import { readDocument, rowsBelow } from './architecture/named-tests';

const text = readDocument('docs/decisions/dependencies.md');
const inApp = rowsBelow(text, 'In the app');
const elsewhere = rowsBelow(text, 'In the build and the tests');

const namesIn = (rows: typeof inApp): readonly string[] =>
  rows.flatMap(([names = '']) => names.split(', ')).sort();

it('every package is listed once with what it is for, and nothing else is', () => {
  const used = [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort();
  expect([...namesIn(inApp), ...namesIn(elsewhere)].sort()).toEqual(used);
  expect([...inApp, ...elsewhere].filter((cells) => cells.some((cell) => cell === ''))).toEqual([]);
});

it('what is shipped is told as shipped', () => {
  expect(namesIn(inApp)).toEqual([...Object.keys(dependencies), 'svelte'].sort());
});
