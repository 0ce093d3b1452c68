import { describe, expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { createWorkCalendar, isWorkday } from '../../../src/domain/calendar/work-calendar';
import { everyDay, PACKAGES } from '../../setup/holiday-packages';

const calendar = createWorkCalendar(holidayYears);
const days = everyDay('2021-01-01', '2026-12-31');

describe('the official calendar', () => {
  it('holds every day of 2021 to 2026', () => {
    expect(days).toHaveLength(2191);
  });

  it.each(Object.entries(PACKAGES))('agrees with %s on each of them', (_, worked) => {
    const wrong = days.filter((day) => isWorkday(calendar, parsePlainDate(day)) !== worked(day));
    expect(wrong).toEqual([]);
  });

  it.each([
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('has in %i so many working days: %i', (year, count) => {
    const worked = everyDay(`${year}-01-01`, `${year}-12-31`).filter((day) =>
      isWorkday(calendar, parsePlainDate(day)),
    );
    expect(worked).toHaveLength(count);
  });
});
