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
export interface ProcedureEvent {
  readonly kind: EventKind;
  readonly on: PlainDate;
  readonly stepId?: string;
  readonly reason?: string;
}
