import * as v from 'valibot';
import type { DayCounts } from '../../domain/booth/counts';
import { MAX_ITERATIONS } from '../backup/limits';
import { moment } from '../moment';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const base64 = (characters: number) =>
  v.pipe(v.string(), v.length(characters), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));

const lockRow = v.object({
  key: v.literal('booth'),
  iterations: v.pipe(whole, v.minValue(1), v.maxValue(MAX_ITERATIONS)),
  salt: base64(24),
  hash: base64(44),
  /** Wrong PINs since the last right one. */
  tries: whole,
  /** When the next may be tried, in milliseconds since 1970, UTC. */
  waitUntil: moment,
});

/** Booth mode is on, until somebody knows this PIN. */
export type LockRow = Readonly<v.InferOutput<typeof lockRow>>;

/** Reads a row; undefined where it is none, though something may be there. */
export function readLockRow(raw: unknown): LockRow | undefined {
  const parsed = v.safeParse(lockRow, raw);
  return parsed.success ? parsed.output : undefined;
}

/** How often what was done at the booth, day by day. */
export interface CountsRow {
  readonly key: 'booth-counts';
  readonly days: DayCounts;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KEY = /^[a-z][a-zA-Z.-]{0,40}$/;
const countsRow = v.object({ days: v.record(v.string(), v.unknown()) });
const dayCount = v.record(v.string(), v.unknown());

/** Reads what was counted; a number that is none, and a day that is none, count for nothing. */
export function readCountsRow(raw: unknown): DayCounts {
  const row = v.safeParse(countsRow, raw);
  if (!row.success) return {};
  return Object.fromEntries(
    Object.entries(row.output.days).flatMap(([day, given]) => {
      const count = v.safeParse(dayCount, given);
      if (!count.success || !DAY.test(day)) return [];
      const sound = Object.entries(count.output).flatMap(([key, number]) => {
        const times = v.safeParse(whole, number);
        return times.success && KEY.test(key) ? [[key, times.output] as const] : [];
      });
      return [[day, Object.fromEntries(sound)]];
    }),
  );
}
