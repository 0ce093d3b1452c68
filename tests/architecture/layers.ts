import { importsOf, type Import } from './imports';
import type { Source } from './source';

interface Rule {
  /** Layers that may be imported, besides the layer itself. */
  readonly layers: readonly string[];
  /** Packages that may be imported; `node:*` and the like by their beginning. */
  readonly packages: readonly string[];
}

const FORMATS = [
  'valibot',
  'papaparse',
  'saxen',
  'write-excel-file',
  'fflate',
  'lean-qr',
  'barcode-detector',
  'zxing-wasm',
];

const INNER = ['domain', 'data', 'storage', 'i18n', 'io', 'workers', 'state', 'ui'];

/** Which layer may import what. A folder of src is a layer, and so is each file beside them. */
export const LAYERS: Readonly<Record<string, Rule>> = {
  domain: { layers: [], packages: ['date-fns', '@date-fns/utc'] },
  data: { layers: ['domain'], packages: ['valibot'] },
  storage: { layers: ['domain'], packages: ['dexie', 'valibot'] },
  i18n: { layers: ['domain'], packages: [] },
  io: { layers: ['domain'], packages: FORMATS },
  'headless.ts': { layers: ['domain', 'data', 'io'], packages: [] },
  workers: { layers: ['domain', 'data', 'io'], packages: FORMATS },
  cli: { layers: ['domain', 'data', 'io', 'headless.ts'], packages: ['node:*'] },
  state: {
    layers: ['domain', 'data', 'storage', 'io'],
    packages: ['svelte', 'dexie', 'minisearch', 'workbox-window', 'virtual:*'],
  },
  ui: {
    layers: ['domain', 'i18n', 'state'],
    packages: ['svelte', 'svelte-spa-router', 'd3-scale'],
  },
  app: { layers: INNER, packages: ['svelte', 'svelte-spa-router', 'workbox-window', 'virtual:*'] },
  'main.ts': { layers: ['app', 'ui'], packages: ['svelte'] },
  release: { layers: [], packages: ['node:*', 'vite', 'workbox-build'] },
  'sw.ts': { layers: [], packages: ['workbox-*'] },
  'vite-env.d.ts': { layers: [], packages: ['vite', 'vite-plugin-pwa'] },
};

const layerOf = (path: string): string => path.split('/')[1] ?? '';

const matches = (name: string) => (pattern: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

function breach({ from, line, file, package: name, problem }: Import): readonly string[] {
  const layer = layerOf(from);
  const rule = LAYERS[layer];
  const told = (message: string) => [`${from}:${line}: ${message}`];
  if (problem !== undefined) return told(problem);
  if (!rule) return [];
  if (file !== undefined) {
    if (!file.startsWith('src/')) return told(`${layer} imports ${file}, which is outside src`);
    const other = layerOf(file);
    const allowed = other === layer || rule.layers.includes(other);
    return allowed ? [] : told(`${layer} may not import ${other} (${file})`);
  }
  if (name === undefined || rule.packages.some(matches(name))) return [];
  return told(`${layer} may not import the package ${name}`);
}

/** Files without a layer, and imports that the layers do not allow. */
export function layerBreaches(sources: readonly Source[]): readonly string[] {
  const known = new Set(sources.map(({ path }) => path));
  return sources.flatMap((source) => [
    ...(LAYERS[layerOf(source.path)] ? [] : [`${source.path}: belongs to no layer`]),
    ...importsOf(source, known).flatMap(breach),
  ]);
}

/** Circles of files that import each other, types included; each circle once. */
export function cycles(sources: readonly Source[]): readonly string[] {
  const known = new Set(sources.map(({ path }) => path));
  const edges = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source, known).flatMap(({ file }) =>
        // A component may hold itself, as a tree does.
        file === undefined || (file === source.path && file.endsWith('.svelte')) ? [] : [file],
      ),
    ]),
  );
  const found = new Map<string, string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      const circle = trail.slice(at);
      found.set([...circle].sort().join(), [...circle, path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return [...found.values()];
}
