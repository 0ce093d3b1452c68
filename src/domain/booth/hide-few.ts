import { sectorKey, STEPS, type DayCount, type DayCounts } from './counts';

/** Fewer could point to one visitor. */
const FEW = 5;

/** A number as it leaves the device: itself, too few to be told, or enough and not told either. */
export type Shown = number | 'few' | 'enough';

/** A sum of what is shown; with what is hidden it is at least that. */
export interface ShownSum {
  readonly atLeast: number;
  readonly isExact: boolean;
}

const hideIfFew = (count: number): Shown => (count < FEW ? 'few' : count);

/**
 * Whether each small number among hidden ones may still be anything from 0 to 4 for somebody who
 * knows their sum: `few` of them are small, `enough` are not.
 */
const isOpen = (few: number, enough: number, sum: number): boolean =>
  enough > 0
    ? sum >= FEW * enough + FEW - 1
    : few > 1 && sum >= FEW - 1 && sum <= (FEW - 1) * (few - 1);

/**
 * Hides small numbers among those whose sum is known, and as many others, the smallest first, as
 * it takes that the sum does not betray them. Undefined where even all of them are not enough.
 */
function hideAmong(counts: readonly number[]): readonly Shown[] | undefined {
  const few = counts.filter((count) => count < FEW);
  const others = counts.filter((count) => count >= FEW).sort((a, b) => a - b);
  if (few.length === 0) return counts;
  for (let hidden = 0; hidden <= others.length; hidden += 1) {
    const covers = others.slice(0, hidden);
    const sum = [...few, ...covers].reduce((total, count) => total + count, 0);
    if (isOpen(few.length, hidden, sum)) {
      const left = [...covers];
      return counts.map((count) => {
        const at = left.indexOf(count);
        if (at < 0) return hideIfFew(count);
        left.splice(at, 1);
        return 'enough';
      });
    }
  }
  return undefined;
}

const hideWhole = (count: number): Shown => (count < FEW ? 'few' : 'enough');

/** A day: its steps, and which sectors were picked. */
export interface ShownRow {
  readonly steps: readonly Shown[];
  readonly sectors: readonly Shown[];
}

/** A visit picks one sector at most, so that a step may be the sum of the sectors. */
function hideInDay(day: DayCount, sectors: readonly string[]): ShownRow {
  const steps = STEPS.map((step) => day[step] ?? 0);
  const picked = sectors.map((sector) => day[sectorKey(sector)] ?? 0);
  // Where no step tells the sum of the sectors, nothing follows from it.
  const isTold = steps.some((count) => count >= FEW);
  const hidden = isTold ? hideAmong(picked) : picked.map(hideIfFew);
  return hidden
    ? { steps: steps.map(hideIfFew), sectors: hidden }
    : { steps: steps.map(hideWhole), sectors: picked.map(hideWhole) };
}

const sumOf = (shown: readonly Shown[]): ShownSum => ({
  atLeast: shown.reduce<number>(
    (sum, each) => sum + (each === 'few' ? 0 : each === 'enough' ? FEW : each),
    0,
  ),
  isExact: shown.every((each) => typeof each === 'number'),
});

export interface ShownTable {
  readonly days: readonly (ShownRow & { readonly day: string })[];
  /** Of what is shown alone, so that a total tells nothing that the days do not. */
  readonly totals: readonly ShownSum[];
}

/** The counts as they may leave the device: no small number can be read from them, or worked out. */
export function hideFew(days: DayCounts, sectors: readonly string[]): ShownTable {
  const rows = Object.entries(days).map(([day, count]) => ({ day, ...hideInDay(count, sectors) }));
  const columns = STEPS.length + sectors.length;
  return {
    days: rows,
    totals: Array.from({ length: columns }, (_, column) =>
      sumOf(
        rows.map(({ steps, sectors: picked }) => [...steps, ...picked][column] ?? ('few' as const)),
      ),
    ),
  };
}
