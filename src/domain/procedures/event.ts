import type { PlainDate } from '../calendar/plain-date';

export const EVENT_KINDS = [
  'submitted',
  'correction-requested',
  'correction-supplied',
  'accepted',
  'clock-stopped',
  'clock-resumed',
  'decided',
  'issued',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened to a filing, as it was entered. */
export interface EnteredEvent {
  readonly kind: EventKind;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** The step it means, where it does not mean the whole procedure. */
  readonly stepId?: string;
  readonly reason?: string;
}

/** An event on a day that exists. */
export interface ProcedureEvent extends EnteredEvent {
  readonly on: PlainDate;
}
