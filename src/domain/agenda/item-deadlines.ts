import type { PlainDate } from '../calendar/plain-date';
import type { ChecklistItem, Filing } from '../filings/filing';
import type { Deadline } from './deadline';

/** The day of a paper that is still to be made ready; none where it has no day. */
export function itemDeadline(
  item: ChecklistItem,
  filing: Filing,
  asOf: PlainDate,
): Deadline | undefined {
  const { id, due, state } = item;
  if (due === undefined || state === 'ready' || state === 'unneeded') return undefined;
  const { company, product } = filing;
  return {
    kind: 'item',
    id,
    day: due,
    company,
    ...(product !== undefined && { product }),
    overdue: due < asOf,
    provisional: false,
    provisionalBecause: [],
    unpublishedYears: [],
    filing,
    item,
  };
}
