import { daysBetween } from './days-between';
import type { PlainDate } from './plain-date';

/**
 * Why a day that a device gives for today may be wrong. `behind`: it comes before the day on which
 * the policy data were checked; `ahead`: it comes years after it; `back`: the clock was put back.
 */
export type ClockDoubt = 'behind' | 'ahead' | 'back';

export interface ClockReading {
  readonly today: PlainDate;
  /** The day on which the policy data were checked: today is not before it. */
  readonly checkedOn: PlainDate;
  /** The latest day that the device has given before, where one is known. */
  readonly latestSeen: PlainDate | undefined;
  /** The clock was put back while it was watched. */
  readonly turnedBack: boolean;
}

/** Nobody uses policy data for longer without a newer version; 1096 days are three years. */
const AHEAD_AFTER_DAYS = 3 * 365 + 1;
/** A device that travels and is set by hand may be a day off. */
const TOLERATED_DAYS = 1;

/** What speaks against the day that a device gives, the surest first. */
export function clockDoubt({
  today,
  checkedOn,
  latestSeen,
  turnedBack,
}: ClockReading): ClockDoubt | undefined {
  const sinceCheck = daysBetween(checkedOn, today);
  if (sinceCheck < 0) return 'behind';
  if (sinceCheck > AHEAD_AFTER_DAYS) return 'ahead';
  const lost = latestSeen === undefined ? 0 : daysBetween(today, latestSeen);
  return turnedBack || lost > TOLERATED_DAYS ? 'back' : undefined;
}
