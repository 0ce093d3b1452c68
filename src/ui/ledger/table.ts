import type { Obstacle } from '../../domain/ledger/obstacle';
import { ledgerWords } from '../../i18n/ledger';
import { speech } from '../../i18n/language.svelte';
import { nameOfCompany, nameOfProduct } from '../agenda/names';
import { filingNameOf, obstacleName, unitName } from './obstacle-words';

/** The ledger as rows of a spreadsheet, the names of its columns first. Days stay `YYYY-MM-DD`. */
export function ledgerTable(obstacles: readonly Obstacle[]): readonly (readonly string[])[] {
  const { columns, open, closed: closedWord } = ledgerWords();
  const { pair } = speech.messages.writing;
  return [
    Object.values(columns),
    ...obstacles.map((obstacle) => {
      const { company, product, unit, since, visit, entries, closed } = obstacle;
      return [
        nameOfCompany(company),
        closed ? closedWord : open,
        obstacleName(obstacle),
        product === undefined ? '' : (nameOfProduct(company, product) ?? ''),
        filingNameOf(obstacle),
        unitName(unit),
        since ?? '',
        visit ?? '',
        entries.map(({ on, text }) => pair(on, text)).join('\n'),
        closed?.on ?? '',
        closed?.by ?? '',
      ];
    }),
  ];
}
