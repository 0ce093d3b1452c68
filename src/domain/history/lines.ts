import { chinaDay } from '../calendar/china-day';
import type { PlainDate } from '../calendar/plain-date';
import type { Certificate, Filing } from '../filings/filing';
import type { HistoryEntry } from './entry';

/** One line of a history: what was changed, or what other records tell of it. */
export type HistoryLine = {
  readonly id: string;
  readonly day: PlainDate;
  /** Milliseconds since 1970, UTC; absent where only the day is known. */
  readonly at?: number;
} & (
  | { readonly kind: 'entry'; readonly entry: HistoryEntry }
  | { readonly kind: 'begun' | 'over'; readonly filing: Filing }
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
);

/** The lines of one day. */
export interface HistoryDay {
  readonly day: PlainDate;
  readonly lines: readonly HistoryLine[];
}

/** What belongs to one product. */
export interface ProductRecords {
  readonly filings: readonly Filing[];
  readonly certificates: readonly Certificate[];
  /** Whether nothing of a filing is left to wait for. */
  readonly isOver: (filing: Filing) => boolean;
}

/** A clock may have been anywhere; what comes after this has no day in China. */
const LAST = Date.UTC(9999, 11, 31);

const moment = (at: number) => ({ at, day: chinaDay(Math.min(at, LAST)) });

const entryLine = (entry: HistoryEntry): HistoryLine => ({
  kind: 'entry',
  id: entry.id,
  entry,
  ...moment(entry.at),
});

function filingLines(filing: Filing, isOver: boolean): readonly HistoryLine[] {
  const { id, createdAt, events } = filing;
  const last = isOver
    ? events
        .map(({ on }) => on)
        .sort()
        .at(-1)
    : undefined;
  return [
    // A filing of a version that did not note it was begun on some day, but not in 1970.
    ...(createdAt > 0
      ? [{ kind: 'begun', id: `begun ${id}`, filing, ...moment(createdAt) } as const]
      : []),
    ...(last === undefined ? [] : [{ kind: 'over', id: `over ${id}`, filing, day: last } as const]),
  ];
}

const certificateLine = (certificate: Certificate): readonly HistoryLine[] => {
  const { id, createdAt } = certificate;
  return createdAt === undefined
    ? []
    : [{ kind: 'certificate', id: `certificate ${id}`, certificate, ...moment(createdAt) }];
};

/** What has no moment comes last of its day, so that it stands on top. */
const when = ({ at = Infinity }: HistoryLine): number => at;

const latestFirst = (one: HistoryLine, other: HistoryLine): number =>
  one.day === other.day ? when(other) - when(one) || 0 : one.day < other.day ? 1 : -1;

/** Of what came in the same moment, the last is the latest. */
const ordered = (lines: readonly HistoryLine[]): readonly HistoryLine[] =>
  lines.toReversed().sort(latestFirst);

/** The history of one product, the latest first. */
export const productLines = (
  product: string,
  entries: readonly HistoryEntry[],
  { filings, certificates, isOver }: ProductRecords,
): readonly HistoryLine[] =>
  ordered([
    ...entries.filter(({ subject }) => subject === product).map(entryLine),
    ...filings.flatMap((filing) => filingLines(filing, isOver(filing))),
    ...certificates.flatMap(certificateLine),
  ]);

/**
 * The history of the company itself, the latest first: its own answers and name, and products that
 * are gone, which have no history of their own any more.
 * @param products the ids of those that are there
 */
export const companyLines = (
  entries: readonly HistoryEntry[],
  products: ReadonlySet<string>,
): readonly HistoryLine[] =>
  ordered(
    entries
      .filter(
        ({ subject, field }) => subject === '' || (field === 'product' && !products.has(subject)),
      )
      .map(entryLine),
  );

/** Lines in their order, day by day. */
export function byDay(lines: readonly HistoryLine[]): readonly HistoryDay[] {
  const days = new Map<PlainDate, HistoryLine[]>();
  for (const line of lines) {
    const own = days.get(line.day) ?? [];
    days.set(line.day, own);
    own.push(line);
  }
  return [...days].map(([day, own]) => ({ day, lines: own }));
}
