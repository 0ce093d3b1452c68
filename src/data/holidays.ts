import type { NotifiedYear } from '../domain/calendar/holiday-year';

// Typed by hand: `npm run check:data` proves that the file has this shape.
const files = import.meta.glob<readonly NotifiedYear[]>('./holidays.json', {
  eager: true,
  import: 'default',
});

/** The years whose days off the State Council has notified, as far as they are taken down here. */
export const holidayYears: readonly NotifiedYear[] = Object.values(files).flat();
