import type { boothStaffWords } from '../../i18n/booth-staff';
import type { CountWords } from '../../state/booth-counts.svelte';
import { library } from '../../state/library.svelte';
import { say } from '../shell/speak';

type Words = ReturnType<typeof boothStaffWords>['counts'];

/** The question whose answer is the sector of a visitor. */
const SECTOR_QUESTION = 'product.type';

/** What heads a column of the counts; a sector that the data do not know goes by its id. */
export function countWords({ day, steps, sector, total }: Words): CountWords {
  const options = library.loaded?.engine.registry.facts.get(SECTOR_QUESTION)?.options ?? [];
  const names = new Map(options.map(({ value, label }) => [value, say(label)]));
  return { day, steps, total, sector: (id) => sector(names.get(id) ?? id) };
}
