import { doubtsAbout } from '../../domain/calendar/doubt-holiday-year';
import type { NotifiedYear } from '../../domain/calendar/holiday-year';
import { readHolidayYear } from '../../domain/calendar/read-holiday-year';
import type { LintInput, Problem } from './problem';

const NUMBER = /^国办发明电〔(\d{4})〕[1-9]\d*号$/;

/** What is wrong with the notice: every one was issued in the year before, and says so twice. */
function wrongNotice({ year, notice }: NotifiedYear): readonly string[] {
  const { title, number, issuedOn } = notice;
  return [
    ...(title === `国务院办公厅关于${year}年部分节假日安排的通知`
      ? []
      : [`“${title}” is not the title of its notice`]),
    ...(NUMBER.exec(number)?.[1] === String(year - 1)
      ? []
      : [`“${number}” is no number of the year before`]),
    ...(issuedOn.startsWith(`${year - 1}-`) ? [] : [`was not issued on ${issuedOn}`]),
  ];
}

/** What is wrong with the days: the doubts that a user may set aside count here as well. */
function wrongDays(item: NotifiedYear): readonly string[] {
  const read = readHolidayYear(item);
  const found = 'problems' in read ? read.problems : doubtsAbout(read.year);
  return found.map(({ kind, ...details }) => `${kind} ${Object.values(details).join(' ')}`.trim());
}

/** The holiday years follow each other without a gap, and each is what a notice can say. */
export function lintHolidays({ holidayYears }: LintInput): readonly Problem[] {
  const [first] = holidayYears;
  return holidayYears.flatMap((item, index) =>
    [
      ...(item.year === (first?.year ?? 0) + index ? [] : ['does not follow the year before it']),
      ...wrongNotice(item),
      ...wrongDays(item),
    ].map((message) => ({ rule: 'holiday', where: String(item.year), message })),
  );
}
