/** So many wrong PINs are nobody’s business: a finger slips. */
const FREE_TRIES = 5;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;

/** The tries at a PIN since the last right one. */
export interface Tries {
  readonly tries: number;
  /** When the next may be made, in milliseconds since 1970, UTC. */
  readonly waitUntil: number;
}

/** How long to wait after so many wrong tries, in milliseconds: doubled by each, up to an hour. */
const waitAfter = (tries: number): number =>
  tries < FREE_TRIES ? 0 : Math.min(FIRST_WAIT * 2 ** (tries - FREE_TRIES), LONGEST_WAIT);

/**
 * Until when to wait, as a clock tells it that may have been put back meanwhile: then the whole
 * wait begins anew, which is never shorter than what was left of it, nor longer than it was.
 */
export const heldUntil = ({ tries, waitUntil }: Tries, now: number): number =>
  Math.min(waitUntil, now + waitAfter(tries));

/** One try more, taken for a wrong one until it is known to be right. */
export const withTry = ({ tries }: Tries, now: number): Tries => ({
  tries: tries + 1,
  waitUntil: tries + 1 < FREE_TRIES ? 0 : now + waitAfter(tries + 1),
});

export const NO_TRIES: Tries = { tries: 0, waitUntil: 0 };
