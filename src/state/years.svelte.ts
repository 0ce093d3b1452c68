import { holidayYears } from '../data/holidays';
import { createWorkCalendar, type WorkCalendar } from '../domain/calendar/work-calendar';
import type { HolidayYear } from '../domain/calendar/holiday-year';
import { DATABASE_NAME, type AppDatabase } from '../storage/database';
import { followTable } from '../storage/follow';
import { deleteYear, listYears, putYear } from '../storage/years';
import { withDevice } from './with-device';

const published: ReadonlySet<number> = new Set(holidayYears.map(({ year }) => year));

/** The years of days off: those that were notified, and those that the user has entered. */
class Years {
  readonly published = holidayYears;
  /** What the user has entered, in the order of the years. */
  own = $state.raw<readonly HolidayYear[]>([]);
  /** What is entered holds for this page only: the device did not take it. */
  isUnsaved = $state(false);
  #following = false;

  /** What is notified counts before what was entered for the same year. */
  readonly calendar: WorkCalendar = $derived(createWorkCalendar([...this.own, ...holidayYears]));

  /** Whether the app itself knows a year, so that nothing that was entered for it counts. */
  isPublished(year: number): boolean {
    return published.has(year);
  }

  /** Reads what was entered, and keeps in step with other pages. */
  async load(): Promise<void> {
    if (this.#following) return;
    this.#following = true;
    followTable(DATABASE_NAME, 'years', () => void this.#read());
    await this.#read();
  }

  /** Takes a year in place of what was entered for it before; what it gives takes it back. */
  async put(entered: HolidayYear): Promise<() => Promise<void>> {
    const before = this.own.find(({ year }) => year === entered.year);
    this.own = [...this.own.filter(({ year }) => year !== entered.year), entered].sort(
      (one, other) => one.year - other.year,
    );
    await this.#write((db) => putYear(db, entered));
    return async () => {
      if (before) await this.put(before);
      else await this.remove(entered.year);
    };
  }

  /** Forgets a year; what it gives puts it back. */
  async remove(number: number): Promise<() => Promise<void>> {
    const removed = this.own.find(({ year }) => year === number);
    this.own = this.own.filter(({ year }) => year !== number);
    await this.#write((db) => deleteYear(db, number));
    return async () => {
      if (removed) await this.put(removed);
    };
  }

  async #read(): Promise<void> {
    // Where nothing can be read, what is on the page stays.
    this.own = await withDevice(listYears).catch(() => this.own);
  }

  async #write(work: (db: AppDatabase) => Promise<void>): Promise<void> {
    this.isUnsaved = await withDevice(work).then(
      () => false,
      () => true,
    );
  }
}

export const years = new Years();
