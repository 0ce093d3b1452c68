import type { Obstacle } from '../../domain/ledger/obstacle';
import { ledgerWords } from '../../i18n/ledger';
import { filings } from '../../state/filings.svelte';
import { placeBook } from '../../state/places.svelte';
import { filingName } from '../filings/named';
import { say } from '../shell/speak';

/** What an obstacle is called. */
export const obstacleName = ({ title }: Obstacle): string =>
  title.trim() === '' ? ledgerWords().untitled : title;

/** The unit that is turned to, in words; its id where the service map does not know it (yet). */
export function unitName(id: string | undefined): string {
  if (id === undefined) return '';
  const unit = placeBook.data?.places.units.find((each) => each.id === id);
  return unit ? say(unit.name) : id;
}

/** The filing that is held up, in words; empty where there is none any more. */
export function filingNameOf({ filing: id }: Obstacle): string {
  const filing = id === undefined ? undefined : filings.find(id);
  return filing ? filingName(filing, filing.procedure) : '';
}
