import type { PlainDate } from '../calendar/plain-date';
import type { Certificate, ChecklistItem, Filing } from '../filings/filing';
import type { Obstacle } from '../ledger/obstacle';
import type { Procedure } from '../procedures/procedure';
import type { RenewalWindow } from '../procedures/renewal-window';
import { certificateDeadlines, settles } from './certificate-deadlines';
import { inOrder, type Deadline } from './deadline';
import type { FilingDays } from './filing-deadlines';
import { itemDeadline } from './item-deadlines';
import { visitDeadline } from './visit-deadlines';

/** What an agenda is made of. Work that may have been done before is asked for. */
export interface AgendaParts {
  readonly filings: readonly Filing[];
  /** The filings whose days are to be worked out: all of them, or as many as there was time for. */
  readonly planned: readonly Filing[];
  readonly items: readonly ChecklistItem[];
  readonly certificates: readonly Certificate[];
  readonly obstacles: readonly Obstacle[];
  readonly daysOf: (filing: Filing) => FilingDays;
  readonly procedureOf: (id: string) => Procedure | undefined;
  readonly windowOf: (certificate: Certificate) => RenewalWindow;
}

/** Every day by which something is to be done or aimed at, the first one first. */
export function agendaOf(parts: AgendaParts, asOf: PlainDate): readonly Deadline[] {
  const { filings, planned, items, certificates, obstacles } = parts;
  const { daysOf, procedureOf, windowOf } = parts;
  const byId = new Map(planned.map((filing) => [filing.id, filing]));
  return inOrder([
    ...planned.flatMap((filing) => daysOf(filing).deadlines),
    ...items.flatMap((item) => {
      const filing = byId.get(item.filing);
      return filing && !daysOf(filing).isOver ? (itemDeadline(item, filing, asOf) ?? []) : [];
    }),
    ...certificates.flatMap((certificate) => {
      const isSettled = filings.some((filing) =>
        settles(filing, procedureOf(filing.procedure), certificate),
      );
      return certificateDeadlines(certificate, windowOf(certificate), isSettled, asOf);
    }),
    ...obstacles.flatMap((obstacle) => visitDeadline(obstacle, asOf) ?? []),
  ]);
}
