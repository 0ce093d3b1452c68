import * as v from 'valibot';
import { isPlainDate, type PlainDate } from '../domain/calendar/plain-date';
import { REPORT_CAUSES, type ChangeReport } from '../domain/eligibility/change-report';
import { MEASURE_CHANGES, MEASURE_PARTS } from '../domain/eligibility/measure-change';
import { VERDICTS } from '../domain/eligibility/verdict';
import { MEASURE_KINDS } from '../domain/policy/document';
import type { Fact, FactId } from '../domain/profile/fact';
import type { AppDatabase } from './database';
import { readRow, type StoredCompany } from './row';

/** The catalogue by which this device has judged last, and the last day on which that was looked at. */
export interface UsedCatalogue {
  /** The form of the text. */
  readonly schema: number;
  readonly text: string;
  readonly day: PlainDate;
}

const text = v.object({ zh: v.string(), en: v.exactOptional(v.string()) });
const day = v.custom<PlainDate>((input) => typeof input === 'string' && isPlainDate(input));
const verdict = v.picklist(VERDICTS);
const turn = { before: v.exactOptional(verdict), after: v.exactOptional(verdict) };

const used: v.GenericSchema<unknown, UsedCatalogue> = v.object({
  schema: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.string(),
  day,
});

const provision = v.object({
  id: v.string(),
  title: text,
  ...turn,
  points: v.array(
    v.object({
      value: v.picklist(['holds', 'fails', 'open', 'manual']),
      clause: v.string(),
      fact: v.exactOptional(v.string()),
      text: v.exactOptional(text),
    }),
  ),
});

const reason = v.variant('kind', [
  v.object({ kind: v.picklist(['new', 'gone']) }),
  v.object({ kind: v.literal('force'), title: text, from: day, until: v.nullable(day) }),
  v.object({ kind: v.literal('conditions'), provisions: v.array(provision) }),
]);

const report: v.GenericSchema<unknown, ChangeReport> = v.object({
  cause: v.picklist(REPORT_CAUSES),
  since: day,
  on: day,
  measures: v.array(
    v.object({
      id: v.string(),
      title: text,
      change: v.picklist(MEASURE_CHANGES),
      parts: v.array(v.picklist(MEASURE_PARTS)),
    }),
  ),
  companies: v.array(
    v.object({
      id: v.string(),
      verdicts: v.array(
        v.object({
          measure: v.string(),
          title: text,
          kind: v.picklist(MEASURE_KINDS),
          ...turn,
          reason,
        }),
      ),
    }),
  ),
});

/** Older reports are let go of first: whoever has not read so many will not read them all. */
const MOST_REPORTS = 5;

/** The catalogue used last; undefined where none is kept, or what is kept is none. */
export async function readUsed({ catalogues }: AppDatabase): Promise<UsedCatalogue | undefined> {
  const { output, success } = v.safeParse(used, await catalogues.get('used'));
  return success ? output : undefined;
}

/** The reports that were not read yet, the latest first; what is none is left out. */
export async function readReports({ catalogues }: AppDatabase): Promise<readonly ChangeReport[]> {
  const reports: unknown = (await catalogues.get('changes'))?.['reports'];
  return (Array.isArray(reports) ? reports : []).flatMap((each: unknown) => {
    const { output, success } = v.safeParse(report, each);
    return success ? [output] : [];
  });
}

/**
 * Keeps the catalogue used now in place of a known one, together with what that changes; both or
 * neither. Where another page has been faster, nothing is written; tells whether something was.
 */
export const exchangeUsed = (
  db: AppDatabase,
  known: UsedCatalogue | undefined,
  next: UsedCatalogue,
  found: readonly ChangeReport[],
): Promise<boolean> =>
  db.transaction('rw', db.catalogues, async () => {
    const kept = await readUsed(db);
    if (kept?.text !== known?.text || kept?.day !== known?.day) return false;
    await db.catalogues.put({ id: 'used', ...next });
    if (found.length > 0) {
      const reports = [...found, ...(await readReports(db))].slice(0, MOST_REPORTS);
      await db.catalogues.put({ id: 'changes', reports });
    }
    return true;
  });

/** Forgets the reports, which are read. */
export const forgetReports = ({ catalogues }: AppDatabase): Promise<void> =>
  catalogues.delete('changes');

/** The stored companies with the answers that fit some questions, be they of another catalogue. */
export const companiesBy = async (
  { companies }: AppDatabase,
  questions: ReadonlyMap<FactId, Fact>,
): Promise<readonly StoredCompany[]> =>
  (await companies.toArray()).flatMap((row) => readRow(questions, row)?.company ?? []);
