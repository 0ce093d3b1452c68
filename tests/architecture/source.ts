import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import ts from 'typescript';

/** A file by its path from the root of the repository, with slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A piece of TypeScript in a file, and how many lines of the file stand before it. */
export interface Script {
  readonly tree: ts.SourceFile;
  readonly linesBefore: number;
}

const root = join(import.meta.dirname, '..', '..');

/** Every file below a folder of the repository. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

const treeOf = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

/** Works a value out once for each file. */
function onceFor<T>(work: (source: Source) => T): (source: Source) => T {
  const done = new WeakMap<Source, { readonly value: T }>();
  return (source) => {
    const known = done.get(source) ?? { value: work(source) };
    done.set(source, known);
    return known.value;
  };
}

/** The parsed file, for its markup. */
export const markupOf = onceFor(({ path, text }): AST.Root | undefined =>
  path.endsWith('.svelte') ? parse(text, { modern: true }) : undefined,
);

/** The TypeScript of a file: all of a `.ts`, the script blocks of a `.svelte`, nothing of others. */
export const scriptsOf = onceFor((source): readonly Script[] => {
  const { path, text } = source;
  if (/\.[cm]?ts$/.test(path)) return [{ tree: treeOf(path, text), linesBefore: 0 }];
  const markup = markupOf(source);
  return [markup?.module, markup?.instance].flatMap((block) => {
    if (!block) return [];
    const before = text.slice(0, block.start);
    const tag = text.slice(block.start, block.end);
    const opening = tag.indexOf('>') + 1;
    const script = tag.slice(opening, tag.lastIndexOf('</'));
    const linesBefore = (before + tag.slice(0, opening)).split('\n').length - 1;
    return [{ tree: treeOf(path, script), linesBefore }];
  });
});

/** Every node of a piece of TypeScript. */
export function nodesOf({ tree }: Script): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

/** The line of a node in its file, counted from 1. */
export const lineOf = ({ tree, linesBefore }: Script, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 + linesBefore;
