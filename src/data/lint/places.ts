import type { PolicyPack } from '../pack';
import type { Problem } from './problem';

/** The path of everything in a pack that has an id, by how the lint calls it. */
function pathsOf({ document, terms = [] }: PolicyPack): ReadonlyMap<string, string> {
  const measures = document.measures.flatMap(({ id, provisions }, at) => {
    const path = `document.measures[${at}]`;
    return [
      [id, path] as const,
      ...provisions.map((own, index) => [own.id, `${path}.provisions[${index}]`] as const),
    ];
  });
  return new Map([
    // Of two that have the same id, the first.
    ...measures.toReversed(),
    ...terms.map(({ id }, index) => [`term ${id}`, `terms[${index}]`] as const),
    [document.id, 'document'] as const,
  ]);
}

/** Says of problems where in the file of a pack they are. */
export function placesOf(pack: PolicyPack): (problems: readonly Problem[]) => readonly Problem[] {
  const paths = pathsOf(pack);
  return (problems) =>
    problems.map((problem) => {
      // A figure is called by its measure and what it says.
      const [where = ''] = problem.where.split('|');
      const base = paths.get(where) ?? '';
      const path = problem.path === undefined ? base : `${base}.${problem.path}`;
      return { ...problem, path: path.replace(/^\./, '') };
    });
}

/** The id of the innermost thing around a path that has one. */
export function aboutOf(root: unknown, path: string): string {
  let about = '';
  let value = root;
  for (const [key] of path.matchAll(/[^.[\]]+/g)) {
    if (typeof value !== 'object' || value === null) break;
    const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
    value = found;
    if (typeof value === 'object' && value !== null && 'id' in value) about = String(value.id);
  }
  return about;
}
