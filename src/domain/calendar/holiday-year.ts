import type { PlainDate } from './plain-date';

/** What a holiday is for; `other` is for a day off of one year only. */
export const FESTIVALS = [
  'new-year',
  'spring-festival',
  'qingming',
  'labour-day',
  'dragon-boat',
  'mid-autumn',
  'national-day',
  'other',
] as const;

export type Festival = (typeof FESTIVALS)[number];

/** Days off in a row, weekends among them; two festivals may fall together. */
export interface Holiday {
  readonly festivals: readonly Festival[];
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** The days of a year on which work does not follow the week. */
export interface HolidayYear {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  /** Weekend days that are worked in exchange. */
  readonly workdays: readonly PlainDate[];
}

/** A year as the State Council has arranged it. */
export interface NotifiedYear extends HolidayYear {
  readonly notice: {
    readonly title: string;
    readonly number: string;
    readonly issuedOn: PlainDate;
    readonly url: string;
  };
}
