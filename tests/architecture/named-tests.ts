import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { nodesOf, scriptsOf } from './source';

const root = join(import.meta.dirname, '..', '..');

/** A document of the project, by its path from the root. */
export const readDocument = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The rows of the first table below a heading, as their cells. */
export function rowsBelow(text: string, heading: string): readonly (readonly string[])[] {
  const [, after = ''] = text.split(`\n## ${heading}`);
  const [section = ''] = after.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim()));
}

/** A file of tests that a text names, with the titles that it names in it. */
export interface NamedTests {
  readonly path: string;
  readonly titles: readonly string[];
}

/** The tests that a text names: a path in code, and after it titles in “quotation marks”. */
export const testsIn = (text: string): readonly NamedTests[] =>
  [...text.matchAll(/`(tests\/[^`]+)`((?:[:,] “[^”]+”)*)/g)].map(([, path = '', titles = '']) => ({
    path,
    titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
  }));

const RUNNERS = new Set(['it', 'test']);

/** What a call runs: `it`, `test`, `it.each(…)`; not `test.describe`. */
function isRunner(node: ts.Expression): boolean {
  if (ts.isCallExpression(node)) return isRunner(node.expression);
  if (ts.isPropertyAccessExpression(node))
    return node.name.text === 'each' && isRunner(node.expression);
  return ts.isIdentifier(node) && RUNNERS.has(node.text);
}

function textOf(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** The titles of the tests in a file; what a title takes in from elsewhere is written `…`. */
export function titlesOf(path: string, text: string): readonly string[] {
  return scriptsOf({ path, text })
    .flatMap(nodesOf)
    .flatMap((node) => {
      const title =
        ts.isCallExpression(node) && isRunner(node.expression)
          ? textOf(node.arguments[0])
          : undefined;
      return title === undefined ? [] : [title.replace(/%[sdifjo]/g, '…')];
    });
}

/** What a text says of tests that is not so. */
export function missingTests(text: string): readonly string[] {
  return testsIn(text).flatMap(({ path, titles }) => {
    const file = join(root, path);
    if (!existsSync(file)) return [`${path} is not there`];
    if (titles.length === 0) return [];
    const there = titlesOf(path, readFileSync(file, 'utf8'));
    return titles
      .filter((title) => !there.includes(title))
      .map((title) => `${path} has no test “${title}”`);
  });
}
