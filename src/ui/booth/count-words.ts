import type { boothStaffWords } from '../../i18n/booth-staff';
import type { CountWords } from '../../state/booth-counts.svelte';

type Words = ReturnType<typeof boothStaffWords>['counts'];

/** What heads a column of the counts; a sector of another version goes by its id. */
export function countWords({ day, steps, sectors, sector, total }: Words): CountWords {
  const names = new Map<string, string>(Object.entries(sectors));
  return { day, steps, total, sector: (id) => sector(names.get(id) ?? id) };
}
