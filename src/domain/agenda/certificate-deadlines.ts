import { daysBetween } from '../calendar/days-between';
import type { PlainDate } from '../calendar/plain-date';
import type { Certificate, Filing } from '../filings/filing';
import type { Procedure } from '../procedures/procedure';
import type { RenewalWindow } from '../procedures/renewal-window';
import { REMINDERS, type Deadline } from './deadline';

/**
 * Whether a filing is the renewal of a certificate, and its window is no day of its own any more:
 * the application was handed in, or the filing itself says by when it has to be.
 */
export function settles(
  { company, product, variant, events }: Filing,
  procedure: Procedure | undefined,
  certificate: Certificate,
): boolean {
  if (procedure?.kind !== 'plan' || procedure.certificate !== certificate.kind) return false;
  if (company !== certificate.company || product !== certificate.product) return false;
  const expiry = variant['expiresOn'];
  return expiry === undefined
    ? events.some(({ kind }) => kind === 'submitted')
    : expiry === certificate.expiresOn;
}

/** The days of a certificate: when its renewal opens and closes, and when it expires. */
export function certificateDeadlines(
  certificate: Certificate,
  window: RenewalWindow,
  isSettled: boolean,
  asOf: PlainDate,
): readonly Deadline[] {
  const { id, company, product, expiresOn } = certificate;
  const owner = { company, ...(product !== undefined && { product }), certificate };
  const expiry: Deadline = {
    ...owner,
    kind: 'expiry',
    id: `${id}.expiry`,
    day: expiresOn,
    overdue: expiresOn < asOf,
    provisional: false,
    provisionalBecause: [],
    unpublishedYears: [],
  };
  if ('unavailable' in window || isSettled || expiry.overdue) return [expiry];
  const { opens, closes, provisional, provisionalBecause, unpublishedYears } = window;
  const doubts = { provisional, provisionalBecause, unpublishedYears };
  const left = daysBetween(asOf, closes);
  const reminder = REMINDERS.findLast((days) => left <= days);
  return [
    // Once it has come there is nothing more to wait for.
    ...(opens !== undefined && opens >= asOf
      ? [
          {
            ...owner,
            ...doubts,
            kind: 'opens' as const,
            id: `${id}.opens`,
            day: opens,
            overdue: false,
            window,
          },
        ]
      : []),
    {
      ...owner,
      ...doubts,
      kind: 'closes',
      id: `${id}.closes`,
      day: closes,
      overdue: closes < asOf,
      window,
      ...(reminder !== undefined && { reminder }),
    },
    expiry,
  ];
}
