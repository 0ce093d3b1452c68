import ts from 'typescript';
import { lineOf, markupOf, nodesOf, scriptsOf, type Source } from './source';

const isDate = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'Date';

/** What a node of a script is, where it is banned. */
function bannedScript(node: ts.Node): string | undefined {
  if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) return 'a cast';
  if (ts.isTypeAssertionExpression(node)) return 'a cast';
  if (ts.isNonNullExpression(node)) return 'a non-null "!"';
  if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) {
    return node.exclamationToken ? 'a non-null "!"' : undefined;
  }
  return node.kind === ts.SyntaxKind.AnyKeyword ? 'the type any' : undefined;
}

function readsClock(node: ts.Node): string | undefined {
  const isBare =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    isDate(node.expression) &&
    (ts.isCallExpression(node) || (node.arguments ?? []).length === 0);
  const isNow =
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'now' &&
    (isDate(node.expression) || node.expression.getText() === 'performance');
  return isBare || isNow ? 'the clock' : undefined;
}

const RUNNERS = new Set(['it', 'test', 'describe', 'suite', 'bench']);
const LEFT_OUT = new Set(['skip', 'only', 'todo', 'fixme', 'skipIf', 'runIf', 'fails']);

function rootOf(node: ts.Expression): ts.Expression {
  if (ts.isPropertyAccessExpression(node)) return rootOf(node.expression);
  return ts.isCallExpression(node) ? rootOf(node.expression) : node;
}

/** Tests that do not run, or that keep others from running. */
function leftOut(node: ts.Node): string | undefined {
  if (!ts.isPropertyAccessExpression(node) || !LEFT_OUT.has(node.name.text)) return undefined;
  const root = rootOf(node.expression);
  return ts.isIdentifier(root) && RUNNERS.has(root.text) ? `.${node.name.text}` : undefined;
}

type Find = (node: ts.Node) => string | undefined;

const inScripts = (source: Source, find: Find): readonly string[] =>
  scriptsOf(source).flatMap((script) =>
    nodesOf(script).flatMap((node) => {
      const found = find(node);
      return found === undefined ? [] : [`${source.path}:${lineOf(script, node)}: ${found}`];
    }),
  );

const MARKUP: Readonly<Record<string, string>> = {
  TSAsExpression: 'a cast',
  TSTypeAssertion: 'a cast',
  TSNonNullExpression: 'a non-null "!"',
  TSAnyKeyword: 'the type any',
  HtmlTag: '{@html}',
};

/** What is banned in the markup of a component, scripts aside. */
function inMarkup(source: Source): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && typeof value.type === 'string') {
      const banned = Object.hasOwn(MARKUP, value.type) ? MARKUP[value.type] : undefined;
      if (banned !== undefined && 'start' in value && typeof value.start === 'number') {
        const line = source.text.slice(0, value.start).split('\n').length;
        found.push(`${source.path}:${line}: ${banned}`);
      }
    }
    Object.values(value).forEach(visit);
  };
  visit(markupOf(source)?.fragment);
  return found;
}

const SILENCED = /eslint-disable|@ts-(?:ignore|expect-error|nocheck)|svelte-ignore/;

const silenced = ({ path, text }: Source): readonly string[] =>
  /\.(?:ts|js|mjs|svelte)$/.test(path)
    ? text
        .split('\n')
        .flatMap((line, index) =>
          SILENCED.test(line) ? [`${path}:${index + 1}: a silenced check`] : [],
        )
    : [];

/** What must not stand in src. */
export const bannedIn = (source: Source): readonly string[] => [
  ...inScripts(source, bannedScript),
  ...inMarkup(source),
  ...silenced(source),
  ...(source.path.startsWith('src/domain/') ? inScripts(source, readsClock) : []),
];

/** What must not stand in tests. */
export const bannedInTests = (source: Source): readonly string[] => inScripts(source, leftOut);
