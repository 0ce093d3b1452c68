/** Draws a number from 0 up to, not including, 1. */
export type Draw = () => number;

/** The same row of numbers for the same seed (mulberry32). */
export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, not including, `below`. */
export const drawBelow = (draw: Draw, below: number): number => Math.floor(draw() * below);
