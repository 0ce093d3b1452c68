import { chinaDay } from '../domain/calendar/china-day';
import {
  addCounts,
  sectorKey,
  sectorsIn,
  STEPS,
  type DayCount,
  type DayCounts,
  type Step,
} from '../domain/booth/counts';
import { hideFew, type Shown, type ShownSum } from '../domain/booth/hide-few';
import { csvOf } from '../io/csv';
import { eraseCounts, readCounts, storeCounts } from '../storage/booth/counts';
import type { AppDatabase } from '../storage/database';
import { withDevice } from './with-device';

/** How the table is told. */
export interface CountWords {
  readonly day: string;
  readonly steps: Readonly<Record<Step, string>>;
  /** By its id. */
  readonly sector: (sector: string) => string;
  readonly total: string;
}

/** Signs that every language reads. */
const HIDDEN = { few: '<5', enough: '≥5' } as const;

const cellOf = (shown: Shown): string =>
  typeof shown === 'number' ? String(shown) : HIDDEN[shown];

const totalOf = ({ atLeast, isExact }: ShownSum): string => `${isExact ? '' : '≥'}${atLeast}`;

/** How many visitors did what, day by day: numbers of this device, and nothing of any visitor. */
export class BoothCounts {
  #stored = $state.raw<DayCounts>({});
  /** What the device has not taken yet; the next count takes it along. */
  #waiting = $state.raw<DayCounts>({});
  readonly #now: () => number;
  readonly days = $derived(addCounts(this.#stored, this.#waiting));
  /** The device takes what is counted; else it is on this page only. */
  isStored = $state(true);

  constructor(now = () => Date.now()) {
    this.#now = now;
  }

  get today(): DayCount {
    return this.days[chinaDay(this.#now())] ?? {};
  }

  async read(): Promise<void> {
    await this.#take(readCounts);
  }

  /**
   * Counts a step. It never fails: a visitor is not disturbed by what is of no use to him.
   * @param sector what the visitor has picked, given once in a visit
   */
  async add(step: Step, sector?: string): Promise<void> {
    const keys = sector === undefined ? [step] : [step, sectorKey(sector)];
    const once = Object.fromEntries(keys.map((key) => [key, 1]));
    await this.#put({ [chinaDay(this.#now())]: once });
  }

  /** The counts as a file for spreadsheets, of which no small number can be read. */
  exportCsv({ day, steps, sector, total }: CountWords): string {
    const sectors = sectorsIn(this.days);
    const table = hideFew(this.days, sectors);
    return csvOf([
      [day, ...STEPS.map((step) => steps[step]), ...sectors.map(sector)],
      ...table.days.map((row) => [row.day, ...[...row.steps, ...row.sectors].map(cellOf)]),
      [total, ...table.totals.map(totalOf)],
    ]);
  }

  /**
   * Forgets all that is counted; what it gives adds it again.
   * @throws where the device does not
   */
  async erase(): Promise<() => Promise<void>> {
    const waiting = this.#waiting;
    const before = addCounts(await withDevice(eraseCounts), waiting);
    this.#waiting = {};
    this.#stored = {};
    return () => this.#put(before);
  }

  async #put(more: DayCounts): Promise<void> {
    const all = addCounts(this.#waiting, more);
    this.#waiting = {};
    const isTaken = await this.#take((db) => storeCounts(db, all));
    if (!isTaken) this.#waiting = addCounts(all, this.#waiting);
  }

  /** Takes over what the device gives; tells whether it did. */
  async #take(work: (db: AppDatabase) => Promise<DayCounts>): Promise<boolean> {
    try {
      this.#stored = await withDevice(work);
      this.isStored = true;
    } catch {
      this.isStored = false;
    }
    return this.isStored;
  }
}

export const boothCounts = new BoothCounts();
