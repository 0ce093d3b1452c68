import { parsePlainDate, type PlainDate } from './plain-date';

// The deadlines and documents are China's, whatever the clock of the device is set to.
// China has had one time, without summer time, since 1991.
export const AHEAD_OF_UTC = 8 * 60 * 60 * 1000;

/**
 * The day in China at a moment in milliseconds since 1970, UTC. By plain arithmetic: what the
 * platform knows of time zones takes a tenth of a second to wake.
 */
export const chinaDay = (moment: number): PlainDate =>
  parsePlainDate(new Date(moment + AHEAD_OF_UTC).toISOString().slice(0, 10));
