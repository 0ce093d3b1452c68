/** How far a clock may be put back unnoticed, in milliseconds. */
const TOLERATED = 2 * 60 * 60 * 1000;

/**
 * Watches a clock against the time that has passed. Only a clock put back is told: while a device
 * sleeps the passed time may stand still, which looks like a clock put forward.
 */
export class TurnedBack {
  /** How far the clock was ahead of the passed time at most. */
  #ahead = -Infinity;

  /**
   * Tells whether the clock is behind what it said before.
   * @param clock milliseconds since 1970, UTC
   * @param passed milliseconds since any moment, by a watch that nobody sets
   */
  look(clock: number, passed: number): boolean {
    this.#ahead = Math.max(this.#ahead, clock - passed);
    return clock - passed < this.#ahead - TOLERATED;
  }

  /** Takes the clock to be right from its next reading on. */
  trust(): void {
    this.#ahead = -Infinity;
  }
}
