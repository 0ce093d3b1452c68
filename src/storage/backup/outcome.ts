import type { Comparison, Standing } from './compare';

/** `merge`: what the backup has more or newer is taken; `replace`: the device becomes the backup. */
export type RestoreMode = 'merge' | 'replace';

/** What a restore does, in companies. */
export interface Outcome {
  readonly added: number;
  readonly replaced: number;
  readonly kept: number;
  readonly removed: number;
  /** How many the device holds afterwards. */
  readonly total: number;
}

/** Whether the backup's company is written over that of the device. */
export const isTaken = (mode: RestoreMode, standing: Standing): boolean =>
  mode === 'replace' || standing === 'new' || standing === 'newer';

/** What a restore would do. */
export function outcomeOf({ companies, onlyHere }: Comparison, mode: RestoreMode): Outcome {
  const count = (standing: Standing) =>
    companies.filter((company) => company.standing === standing).length;
  const added = count('new');
  if (mode === 'merge') {
    const kept = count('same') + count('older') + onlyHere.length;
    const replaced = count('newer');
    return { added, replaced, kept, removed: 0, total: added + replaced + kept };
  }
  return {
    added,
    replaced: count('newer') + count('older'),
    kept: count('same'),
    removed: onlyHere.length,
    total: companies.length,
  };
}
