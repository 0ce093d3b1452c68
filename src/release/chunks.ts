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
  ['DeviceNotices', ['src/ui/me/DeviceNotices.svelte']],
  ['HomeState', ['src/ui/home/HomeState.svelte']],
];
/** Brings the screens, each when it is opened. */
const SCREENS = 'src/app/screens.svelte.ts';

interface Module {
  importedIds: readonly string[];
  dynamicallyImportedIds: readonly string[];
}
interface Graph {
  getModuleInfo: (id: string) => Module | null;
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

/** What more than one of the screens imports at once. */
function shared(screens: readonly string[], graph: Graph): ReadonlySet<string> {
  const known = new Set<string>();
  const again = new Set<string>();
  for (const screen of screens) {
    for (const id of reached([screen], graph)) (known.has(id) ? again : known).add(id);
  }
  return again;
}

/**
 * Puts what every visit loads, and what its screens share, into a few files. By default each module
 * that two screens share in their own way would be a file, most of them of a few hundred bytes, and
 * a screen would ask for fifty of them in one go.
 * @returns a group of modules for every part; each belongs to the first part that brings it
 */
export function partsOfAVisit(root: string): {
  debugName: string;
  name: (id: string, graph: Graph) => string | null;
  priority: number;
}[] {
  const absolute = (path: string) => `${root}/${path}`;
  const parts: { name: string; membersIn: (graph: Graph) => ReadonlySet<string> }[] = [
    ...PARTS.map(([name, paths]) => ({
      name,
      membersIn: (graph: Graph) => reached(paths.map(absolute), graph),
    })),
    {
      name: 'screens',
      membersIn: (graph) =>
        shared(graph.getModuleInfo(absolute(SCREENS))?.dynamicallyImportedIds ?? [], graph),
    },
  ];
  return parts.map(({ name, membersIn }, index) => {
    let members: ReadonlySet<string> | undefined;
    return {
      debugName: name,
      name: (id, graph) => ((members ??= membersIn(graph)).has(id) ? name : null),
      priority: parts.length - index,
    };
  });
}
