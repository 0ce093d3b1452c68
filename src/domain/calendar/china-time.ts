import { AHEAD_OF_UTC } from './china-day';

/** The time of day in China at a moment in milliseconds since 1970, UTC, as `HH:MM`. */
export const chinaTime = (moment: number): string =>
  new Date(moment + AHEAD_OF_UTC).toISOString().slice(-13, -8);
