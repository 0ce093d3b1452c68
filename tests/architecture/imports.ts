import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, nodesOf, scriptsOf, type Script, type Source } from './source';

/** What a file asks for: a file of ours by its path, or a package by its name. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly file?: string;
  readonly package?: string;
  /** Set where what is asked for is not there, or cannot be told. */
  readonly problem?: string;
}

const ENDINGS = ['', '.ts', '.d.ts', '.svelte', '.svelte.ts', '/index.ts'];

const isText = (node: ts.Node | undefined): node is ts.StringLiteralLike =>
  node !== undefined && ts.isStringLiteralLike(node);

const isImportMeta = (node: ts.Node, name: string): boolean =>
  ts.isPropertyAccessExpression(node) &&
  ts.isMetaProperty(node.expression) &&
  node.name.text === name;

/** The addresses that a node asks for; undefined where it asks for one that cannot be told. */
function askedBy(node: ts.Node): readonly (ts.StringLiteralLike | undefined)[] {
  const oneOf = (argument: ts.Node | undefined) => [isText(argument) ? argument : undefined];
  if (ts.isImportDeclaration(node)) return oneOf(node.moduleSpecifier);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return oneOf(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return oneOf(node.expression);
  if (ts.isImportTypeNode(node)) {
    return oneOf(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
  }
  if (ts.isCallExpression(node)) {
    const [argument] = node.arguments;
    const { expression } = node;
    if (expression.kind === ts.SyntaxKind.ImportKeyword) return oneOf(argument);
    if (ts.isIdentifier(expression) && expression.text === 'require') return oneOf(argument);
    if (!isImportMeta(expression, 'glob')) return [];
    return argument && ts.isArrayLiteralExpression(argument)
      ? argument.elements.flatMap(oneOf)
      : oneOf(argument);
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    const [address, base] = node.arguments ?? [];
    if (node.expression.text === 'URL' && base && isImportMeta(base, 'url')) return oneOf(address);
  }
  return [];
}

const packageOf = (address: string): string =>
  address
    .split('/')
    .slice(0, address.startsWith('@') ? 2 : 1)
    .join('/');

const references = ({ tree }: Script): readonly string[] => [
  ...tree.referencedFiles.map(({ fileName }) => fileName),
  ...tree.typeReferenceDirectives.map(({ fileName }) => fileName),
];

/** Everything that the scripts of a file ask for, types, side effects and late loading included. */
export function importsOf(source: Source, known: ReadonlySet<string>): readonly Import[] {
  const resolve = (address: string, line: number): Import => {
    const from = source.path;
    const [plain = ''] = address.split('?');
    if (!plain.startsWith('.')) return { from, line, package: packageOf(address) };
    const path = posix.join(posix.dirname(from), plain);
    // A pattern stands for the files of its folder.
    if (/[*{]/.test(path)) return { from, line, file: path };
    const file = ENDINGS.map((ending) => path + ending).find((candidate) => known.has(candidate));
    return file === undefined
      ? { from, line, problem: `${address} is not there` }
      : { from, line, file };
  };
  return scriptsOf(source).flatMap((script) => [
    ...references(script).map((address) => resolve(address, 1)),
    ...nodesOf(script).flatMap((node) =>
      askedBy(node).map((address) =>
        address
          ? resolve(address.text, lineOf(script, node))
          : { from: source.path, line: lineOf(script, node), problem: 'an address cannot be told' },
      ),
    ),
  ]);
}
