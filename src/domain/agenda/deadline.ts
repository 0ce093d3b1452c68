import type { PlainDate } from '../calendar/plain-date';
import type { Certificate, ChecklistItem, Filing } from '../filings/filing';
import type { Obstacle } from '../ledger/obstacle';
import type { ProvisionalReason, StatutoryDeadline, TargetDate } from '../procedures/plan';
import type { Procedure, Step } from '../procedures/procedure';
import type { RenewalWindow } from '../procedures/renewal-window';

/** The days on which a renewal that closes soon is to be thought of, counted back from its last. */
export const REMINDERS = [90, 30, 7] as const;
export type Reminder = (typeof REMINDERS)[number];

/** The renewal of a certificate, where a rule says when it is applied for. */
export type OpenWindow = Extract<RenewalWindow, { closes: PlainDate }>;

interface Entry {
  /** The same for the same deadline for ever, whatever its day, and for no other. */
  readonly id: string;
  readonly day: PlainDate;
  readonly company: string;
  readonly product?: string;
  /** The day has passed, and what was to be done by it is not. What was only aimed at never is. */
  readonly overdue: boolean;
  readonly provisional: boolean;
  readonly provisionalBecause: readonly ProvisionalReason[];
  /** Years through which was counted by weekends alone. */
  readonly unpublishedYears: readonly number[];
}

interface StepEntry extends Entry {
  readonly filing: Filing;
  readonly procedure: Procedure;
  readonly step: Step;
}

/** A day by which something is to be done, or is aimed at. */
export type Deadline =
  /** The applicant’s own step. */
  | (StepEntry & { readonly kind: 'own'; readonly limit: StatutoryDeadline })
  /** The longest that the law gives the agency. */
  | (StepEntry & { readonly kind: 'statutory'; readonly limit: StatutoryDeadline })
  /** What the city aims at; owed to nobody in particular. */
  | (StepEntry & { readonly kind: 'target'; readonly target: TargetDate })
  /** A paper that the user wants to have by a day. */
  | (Entry & { readonly kind: 'item'; readonly filing: Filing; readonly item: ChecklistItem })
  /** The first day on which a renewal may be applied for. */
  | (Entry & {
      readonly kind: 'opens';
      readonly certificate: Certificate;
      readonly window: OpenWindow;
    })
  /** The last day for it; `reminder`: the nearest of the days to think of it that has come. */
  | (Entry & {
      readonly kind: 'closes';
      readonly certificate: Certificate;
      readonly window: OpenWindow;
      readonly reminder?: Reminder;
    })
  /** The last day of a certificate. */
  | (Entry & { readonly kind: 'expiry'; readonly certificate: Certificate })
  /** A unit is to be visited about an obstacle. */
  | (Entry & { readonly kind: 'visit'; readonly obstacle: Obstacle });

/** By day; of one day in an order that does not change. */
export const inOrder = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  [...deadlines].sort((one, other) =>
    one.day === other.day ? (one.id < other.id ? -1 : 1) : one.day < other.day ? -1 : 1,
  );
