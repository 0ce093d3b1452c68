/** Times in milliseconds. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

export interface Plan {
  readonly runs: number;
  /** Runs before the clock counts. */
  readonly warmUp: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), runs: sorted.length };
}

/** The middle one of a few figures. */
export const medianOf = (figures: readonly number[]): number => spreadOf(figures).median;

/**
 * Times each run by itself. What a run gives back is looked at, so that no work can be left out.
 * @throws TypeError where a run gives nothing back
 */
export async function time(
  run: (index: number) => unknown,
  { runs, warmUp }: Plan,
): Promise<Spread> {
  const times: number[] = [];
  for (let index = 0; index < warmUp + runs; index += 1) {
    const started = performance.now();
    const result = run(index);
    const settled = result instanceof Promise ? await result : result;
    const took = performance.now() - started;
    if (settled === undefined) throw new TypeError('A timed run gave nothing back.');
    if (index >= warmUp) times.push(took);
  }
  return spreadOf(times);
}

/** Times some work on several things, one a run, by turns. */
export const timeByTurns = <T>(
  things: readonly T[],
  work: (thing: T) => unknown,
  plan: Plan,
): Promise<Spread> =>
  time((index) => {
    const thing = things[index % things.length];
    return thing === undefined ? undefined : work(thing);
  }, plan);

/**
 * Lets jobs take turns for some rounds, so that a busy moment of the machine does not fall on one
 * of them alone. Returns the spreads of each job, one a round.
 */
export async function inTurns(
  rounds: number,
  jobs: readonly (() => Promise<Spread>)[],
): Promise<readonly (readonly Spread[])[]> {
  const found = jobs.map((job) => ({ job, spreads: new Array<Spread>() }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { job, spreads } of found) spreads.push(await job());
  }
  return found.map(({ spreads }) => spreads);
}

/** One spread for several rounds: the middle of their medians and of their p95s. */
export const overRounds = (spreads: readonly Spread[]): Spread => ({
  median: medianOf(spreads.map(({ median }) => median)),
  p95: medianOf(spreads.map(({ p95 }) => p95)),
  runs: spreads.reduce((sum, { runs }) => sum + runs, 0),
});
