import { describe, expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import { lintHolidays } from '../../../src/data/lint/holidays';
import type { LintInput } from '../../../src/data/lint/problem';
import { brokenInput, soundInput } from '../../builders/lint-input';

const told = (input: LintInput) =>
  lintHolidays(input).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

describe('lintHolidays', () => {
  it('has nothing to say on the bundled years', () => {
    expect(told({ ...soundInput, holidayYears })).toEqual([]);
  });

  it.each<[string, LintInput, readonly string[]]>([
    [
      'a year that is missing between two',
      { ...soundInput, holidayYears: holidayYears.filter((_, index) => index % 2 === 0) },
      [
        'holiday 2023: does not follow the year before it',
        'holiday 2025: does not follow the year before it',
      ],
    ],
    [
      'the notice of another year',
      brokenInput(['holidayYears', 1, 'notice', 'title'], holidayYears[0]?.notice.title),
      ['holiday 2022: “国务院办公厅关于2021年部分节假日安排的通知” is not the title of its notice'],
    ],
    [
      'the number of another notice',
      brokenInput(['holidayYears', 1, 'notice', 'number'], '国办发明电〔2020〕27号'),
      ['holiday 2022: “国办发明电〔2020〕27号” is no number of the year before'],
    ],
    [
      'a number in another form',
      brokenInput(['holidayYears', 0, 'notice', 'number'], '国办发〔2020〕27号'),
      ['holiday 2021: “国办发〔2020〕27号” is no number of the year before'],
    ],
    [
      'a notice issued in its own year',
      brokenInput(['holidayYears', 0, 'notice', 'issuedOn'], '2021-01-04'),
      ['holiday 2021: was not issued on 2021-01-04'],
    ],
    [
      'a weekday that is worked anyway',
      brokenInput(['holidayYears', 0, 'workdays', 0], '2021-02-08'),
      ['holiday 2021: worked-anyway 2021-02-08'],
    ],
    [
      'a worked weekend that is missing',
      brokenInput(['holidayYears', 0, 'workdays', 0], undefined),
      ['holiday 2021: unbalanced 12 11'],
    ],
    [
      'a holiday that is missing',
      brokenInput(['holidayYears', 0, 'holidays', 2], undefined),
      ['holiday 2021: missing qingming', 'holiday 2021: unbalanced 10 11'],
    ],
  ])('tells of %s', (_, input, problems) => {
    expect(told(input)).toEqual(problems);
  });
});
