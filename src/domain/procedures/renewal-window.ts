import { parsePlainDate, type PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Text } from '../text';
import { cite } from './cite';
import { before } from './deadline';
import type { ProvisionalReason } from './plan';
import type { CertificateKind, Regulation, RenewalRule } from './procedure';

export type RenewalWindow =
  | {
      /** Absent where the rule names no first day. */
      readonly opens?: PlainDate;
      readonly closes: PlainDate;
      readonly provisional: boolean;
      readonly provisionalBecause: readonly ProvisionalReason[];
      readonly unpublishedYears: readonly number[];
      readonly basis: string;
    }
  | { readonly unavailable: string; readonly why: Text };

/**
 * From when until when the renewal of a certificate may be applied for, counted back from the last
 * day of its validity, which is not counted itself.
 * @throws RangeError on an unknown kind of certificate and on what is no day
 */
export function renewalWindow(
  rules: readonly RenewalRule[],
  regulations: readonly Regulation[],
  calendar: WorkCalendar,
  certificate: CertificateKind,
  expiresOn: string,
): RenewalWindow {
  const rule = rules.find((candidate) => candidate.certificate === certificate);
  if (!rule) throw new RangeError(`There is no certificate "${String(certificate)}".`);
  const expiry = parsePlainDate(expiresOn);
  if ('unavailable' in rule) return { unavailable: rule.unavailable.zh, why: rule.unavailable };
  const opens = rule.opens && before(calendar, expiry, rule.opens);
  const closes = before(calendar, expiry, rule.closes);
  const unpublishedYears = [
    ...new Set([...(opens?.unpublished ?? []), ...closes.unpublished]),
  ].sort();
  const provisionalBecause: ProvisionalReason[] = [];
  if (unpublishedYears.length > 0) provisionalBecause.push('calendar');
  if (rule.source.tier === 'C') provisionalBecause.push('source');
  return {
    ...(opens && { opens: opens.date }),
    closes: closes.date,
    provisional: provisionalBecause.length > 0,
    provisionalBecause,
    unpublishedYears,
    basis: cite(new Map(regulations.map((item) => [item.id, item])), rule.source),
  };
}
