import * as v from 'valibot';

/** The end of the year 9999: what comes after has no place in most calendars, and soon in none. */
export const LATEST_MOMENT = 253_402_300_799_999;

/** A moment that a calendar can name: milliseconds since 1970, UTC. */
export const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST_MOMENT));
