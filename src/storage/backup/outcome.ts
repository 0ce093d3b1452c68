import type { Comparison, RestoreMode, Standing } from './compare';

/** What a restore does, in companies. */
export interface Outcome {
  readonly added: number;
  readonly replaced: number;
  readonly kept: number;
  readonly removed: number;
  /** How many the device holds afterwards. */
  readonly total: number;
  /** How many attached files get their bytes from the backup. */
  readonly filesBrought: number;
  /** How many attached files the device then knows by their names only. */
  readonly filesMissing: number;
}

/** What a restore would do. */
export function outcomeOf({ companies, onlyHere, files }: Comparison, mode: RestoreMode): Outcome {
  const count = (standing: Standing) =>
    companies.filter((company) => company.standing === standing).length;
  const added = count('new');
  const { brought, missing } = files[mode];
  const byFile = { filesBrought: brought.length, filesMissing: missing.length };
  if (mode === 'merge') {
    const kept = count('same') + count('older') + onlyHere.length;
    const replaced = count('newer');
    return { added, replaced, kept, removed: 0, total: added + replaced + kept, ...byFile };
  }
  return {
    added,
    replaced: count('newer') + count('older'),
    kept: count('same'),
    removed: onlyHere.length,
    total: companies.length,
    ...byFile,
  };
}
