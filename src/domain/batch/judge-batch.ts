import type { PlainDate } from '../calendar/plain-date';
import { assess } from '../eligibility/assess';
import type { Engine } from '../eligibility/engine';
import type { Finding } from '../eligibility/verdict';
import type { Profile } from '../profile/profile';
import type { BatchLayout, BatchMeasure } from './layout';

/** Verdicts by their code, the best first: the best of several is the smallest. */
export const FINDINGS: readonly Finding[] = ['eligible', 'incomplete', 'manual', 'ineligible'];

const codes = new Map<string, number>(FINDINGS.map((finding, code) => [finding, code]));

/** A verdict for each company and provision, in one row of bytes. */
export interface Verdicts extends BatchLayout {
  readonly codes: Uint8Array<ArrayBuffer>;
}

/**
 * Judges companies one after the other.
 * @param engine holds the measures of the layout alone
 * @param ondone called with the number of companies that are judged
 */
export function judgeBatch(
  engine: Engine,
  layout: BatchLayout,
  profiles: readonly Profile[],
  day: PlainDate,
  ondone: (count: number) => void = () => undefined,
): Verdicts {
  const { length } = layout.provisions;
  const judged = new Uint8Array(profiles.length * length);
  profiles.forEach((profile, company) => {
    const { measures } = assess(engine, profile, day);
    for (const { id, from, to } of layout.measures) {
      const verdicts = measures[id]?.byProvision ?? {};
      for (let at = from; at < to; at += 1) {
        const verdict = verdicts[layout.provisions[at] ?? ''] ?? 'ineligible';
        judged[company * length + at] = codes.get(verdict) ?? codes.size - 1;
      }
    }
    ondone(company + 1);
  });
  return { ...layout, codes: judged };
}

/** The code of a company’s verdict on a measure: the best of its provisions. */
export function codeOf(
  { codes: judged, provisions }: Verdicts,
  company: number,
  { from, to }: BatchMeasure,
): number {
  const start = company * provisions.length;
  let best = FINDINGS.length - 1;
  for (let at = start + from; at < start + to; at += 1) best = Math.min(best, judged[at] ?? best);
  return best;
}

/** How many of some companies have each verdict on a measure, by code. */
export function countOf(
  verdicts: Verdicts,
  companies: readonly number[],
  measure: BatchMeasure,
): readonly number[] {
  const counts = FINDINGS.map(() => 0);
  for (const company of companies) {
    const code = codeOf(verdicts, company, measure);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
