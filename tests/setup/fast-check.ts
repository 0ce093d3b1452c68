import fc from 'fast-check';

const numberFrom = (name: string, fallback: number): number => {
  const value = Number(import.meta.env[name] ?? fallback);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} must be a whole number.`);
  return value;
};

/** How many examples a property is tried on, and from which seed they are drawn. */
export const numRuns = numberFrom('FC_RUNS', 100);
export const seed = numberFrom('FC_SEED', 20260121);

/** Tries a property; a failure tells its seed and its smallest example. */
export const check = <Ts>(property: fc.IProperty<Ts>, more: fc.Parameters<Ts> = {}): void =>
  fc.assert(property, { numRuns, seed, ...more });
