import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import type { CalendarEntry } from '../../src/io/calendar-entry';
import { calendarText } from '../../src/io/calendar-text';

const entryOn = (date: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: date,
  sequence: 0,
  stamp: 0,
  date: parsePlainDate(date),
  title: '补正材料截止',
  ...more,
});

describe('calendarText', () => {
  it('is a line for each deadline, day by day', () => {
    expect(calendarText([entryOn('2027-01-08', { title: '受理' }), entryOn('2026-12-31')])).toBe(
      '2026-12-31 补正材料截止\n\n2027-01-08 受理',
    );
  });

  it('goes on with the description and the address, where there are any', () => {
    const description = '第五十三条\n一年内补充\n';
    const url = 'https://example.cn/#/filings/7';
    expect(calendarText([entryOn('2026-12-31', { description, url })])).toBe(
      '2026-12-31 补正材料截止\n第五十三条\n一年内补充\nhttps://example.cn/#/filings/7',
    );
    expect(calendarText([entryOn('2026-12-31', { description: ' ' })])).toBe(
      '2026-12-31 补正材料截止',
    );
  });

  it('keeps a title in one line and leaves out what is no text', () => {
    expect(calendarText([entryOn('2026-12-31', { title: '补正\r\n材料\u0000' })])).toBe(
      '2026-12-31 补正 材料',
    );
  });

  it('of nothing is empty', () => {
    expect(calendarText([])).toBe('');
  });
});
