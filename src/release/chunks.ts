/** What a visit loads one after the other, each part by what brings it. */
const PARTS: readonly (readonly [name: string, roots: readonly string[]])[] = [
  ['first', ['src/app/App.svelte']],
  ['judge', ['src/state/core.ts']],
  [
    'store',
    [
      'src/storage/companies.ts',
      'src/storage/connection.ts',
      'src/state/shelf.svelte.ts',
      'src/state/follow-packs.ts',
    ],
  ],
];

interface Graph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** Everything that a module imports at once, with itself. */
function reached(ids: readonly string[], graph: Graph, known = new Set<string>()): Set<string> {
  for (const id of ids) {
    if (known.has(id)) continue;
    known.add(id);
    reached(graph.getModuleInfo(id)?.importedIds ?? [], graph, known);
  }
  return known;
}

/**
 * Puts what every visit loads into a few files. By default each module that two screens share in
 * their own way would be a file, most of them of a few hundred bytes.
 * @returns the name of the part that a module belongs to, if any
 */
export function partsOfAVisit(root: string): (id: string, graph: Graph) => string | null {
  let parts: readonly (readonly [name: string, ids: ReadonlySet<string>])[] | undefined;
  return (id, graph) => {
    parts ??= PARTS.map(([name, roots]) => [
      name,
      reached(
        roots.map((path) => `${root}/${path}`),
        graph,
      ),
    ]);
    return parts.find(([, ids]) => ids.has(id))?.[0] ?? null;
  };
}
