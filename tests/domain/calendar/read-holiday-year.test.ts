import { describe, expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import {
  daysOff,
  readHolidayYear,
  type HolidayYearDraft,
} from '../../../src/domain/calendar/read-holiday-year';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';

const sound: HolidayYearDraft = {
  year: 2027,
  holidays: [
    { festivals: ['new-year'], from: '2027-01-01', until: '2027-01-03' },
    { festivals: ['spring-festival'], from: '2027-02-05', until: '2027-02-12' },
  ],
  workdays: ['2027-01-31', '2027-02-20'],
};
const [newYear] = sound.holidays;

const problemsOf = (change: Partial<HolidayYearDraft>) => {
  const read = readHolidayYear({ ...sound, ...change });
  return 'problems' in read ? read.problems : [];
};

const withHoliday = (from: string, until: string) =>
  problemsOf({ holidays: [...sound.holidays, { festivals: ['other'], from, until }] });

const withWorkday = (...days: readonly string[]) =>
  problemsOf({ workdays: [...sound.workdays, ...days] });

describe('readHolidayYear', () => {
  it('reads a year as it was typed in', () => {
    expect(readHolidayYear(sound)).toEqual({ year: sound });
  });

  it('reads every bundled year', () => {
    for (const { year, holidays, workdays } of holidayYears) {
      expect(readHolidayYear({ year, holidays, workdays })).toEqual({
        year: { year, holidays, workdays },
      });
    }
  });

  it.each([1999, 2100, 27, 2026.5, Number.NaN])('refuses the year %d', (year) => {
    expect(problemsOf({ year })).toContainEqual({ kind: 'no-year' });
  });

  it('refuses a year without a holiday', () => {
    expect(problemsOf({ holidays: [], workdays: [] })).toEqual([{ kind: 'no-holidays' }]);
  });

  it('names everything that is no day, and leaves the rest for then', () => {
    expect(
      problemsOf({
        holidays: [{ festivals: ['other'], from: '2027-02-30', until: '' }],
        workdays: ['20 February', '2027-02-20', '2027-02-20'],
      }),
    ).toEqual([
      { kind: 'no-day', text: '2027-02-30' },
      { kind: 'no-day', text: '' },
      { kind: 'no-day', text: '20 February' },
    ]);
  });

  it('refuses a holiday that ends before it starts', () => {
    expect(withHoliday('2027-05-05', '2027-05-01')).toEqual([
      { kind: 'ends-before-start', from: '2027-05-05', until: '2027-05-01' },
    ]);
  });

  it('refuses days outside the year, and takes nothing apart that reaches over centuries', () => {
    expect(withHoliday('2027-10-01', '9027-10-07')).toEqual([
      { kind: 'outside-year', day: '9027-10-07' },
    ]);
    expect(withWorkday('2028-01-08', '2028-01-08', '2026-12-20')).toEqual([
      { kind: 'outside-year', day: '2028-01-08' },
      { kind: 'outside-year', day: '2026-12-20' },
    ]);
  });

  it('takes the last week of the year before, which a notice may rearrange', () => {
    expect(withHoliday('2026-12-25', '2026-12-31')).toEqual([]);
    expect(withWorkday('2026-12-26')).toEqual([]);
    expect(withHoliday('2026-12-24', '2026-12-24')).toEqual([
      { kind: 'outside-year', day: '2026-12-24' },
    ]);
  });

  it('refuses a day that stands in two holidays', () => {
    expect(problemsOf({ holidays: newYear ? [newYear, newYear] : [] })).toEqual([
      { kind: 'twice', day: '2027-01-01' },
      { kind: 'twice', day: '2027-01-02' },
      { kind: 'twice', day: '2027-01-03' },
    ]);
    expect(withHoliday('2027-02-12', '2027-02-13')).toEqual([{ kind: 'twice', day: '2027-02-12' }]);
  });

  it('refuses a worked weekend that stands there twice', () => {
    expect(withWorkday('2027-02-20', '2027-02-20')).toEqual([{ kind: 'twice', day: '2027-02-20' }]);
  });

  it('refuses a day that is both off and worked', () => {
    expect(withWorkday('2027-02-06')).toEqual([{ kind: 'off-and-worked', day: '2027-02-06' }]);
  });

  it('refuses a day in exchange that is worked anyway', () => {
    expect(withWorkday('2027-02-22')).toEqual([{ kind: 'worked-anyway', day: '2027-02-22' }]);
  });

  it('names everything at once', () => {
    expect(withWorkday('2027-02-22', '2027-02-06', '2027-01-31').map(({ kind }) => kind)).toEqual([
      'twice',
      'worked-anyway',
      'off-and-worked',
    ]);
  });
});

describe('daysOff', () => {
  it('are the days of a holiday, the first and the last among them', () => {
    const from = parsePlainDate('2022-12-31');
    const until = parsePlainDate('2023-01-02');
    expect(daysOff({ festivals: ['new-year'], from, until })).toEqual([
      '2022-12-31',
      '2023-01-01',
      '2023-01-02',
    ]);
  });
});
