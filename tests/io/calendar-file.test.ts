import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import type { CalendarEntry } from '../../src/io/calendar-entry';
import { calendarFile } from '../../src/io/calendar-file';
import { lintCalendar } from '../setup/calendar-lint';
import { check } from '../setup/fast-check';

const entry: CalendarEntry = {
  uid: 'filing-7.review@yuyao-zicha',
  sequence: 2,
  stamp: Date.UTC(2026, 10, 22, 5, 40, 7, 999),
  date: parsePlainDate('2026-12-31'),
  title: '补正材料截止：第二类医疗器械产品注册',
  description: '依据第五十三条，一年内一次补充。\n逾期不补充的，作出不予注册决定；见“办理”。',
  url: 'https://example.cn/app/#/filings/7',
};

const bytesOf = (entries: readonly CalendarEntry[]): Uint8Array =>
  new TextEncoder().encode(calendarFile(entries));

/** What a calendar would read, by a parser that is not ours. */
function readBack(entries: readonly CalendarEntry[]) {
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytesOf(entries))));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm');
    return {
      uid: event.uid,
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isWholeDay: event.startDate.isDate && event.endDate.isDate,
      title: event.summary,
      description: component.getFirstPropertyValue('description'),
      url: component.getFirstPropertyValue('url'),
      alarms: alarms.map((alarm) => [
        alarm.getFirstPropertyValue('action'),
        String(alarm.getFirstPropertyValue('trigger')),
        alarm.getFirstPropertyValue('description'),
      ]),
    };
  });
}

describe('a calendar file', () => {
  it('is written like this', () => {
    const { description: _, url: __, ...short } = entry;
    expect(calendarFile([{ ...short, title: '受理' }])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//yuyao-zicha//deadlines//ZH',
        'BEGIN:VEVENT',
        'UID:filing-7.review@yuyao-zicha',
        'DTSTAMP:20261122T054007Z',
        'SEQUENCE:2',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:受理',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:受理',
        'TRIGGER:-P7D',
        'END:VALARM',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:受理',
        'TRIGGER:-P1D',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('is read back as it was given', () => {
    const { title, description, url } = entry;
    expect(lintCalendar(bytesOf([entry]))).toEqual([]);
    expect(readBack([entry])).toEqual([
      {
        uid: 'filing-7.review@yuyao-zicha',
        sequence: 2,
        stamp: '2026-11-22T05:40:07Z',
        start: '2026-12-31',
        end: '2027-01-01',
        isWholeDay: true,
        title,
        description,
        url,
        alarms: [
          ['DISPLAY', '-P7D', title],
          ['DISPLAY', '-P1D', title],
        ],
      },
    ]);
  });

  it('without a deadline is a calendar without an event', () => {
    expect(lintCalendar(bytesOf([]))).toEqual([]);
    expect(readBack([])).toEqual([]);
  });

  it('holds the deadlines day by day, and those of one day in the order given', () => {
    const on = (uid: string, date: string) => ({ ...entry, uid, date: parsePlainDate(date) });
    const list = [on('c', '2027-01-01'), on('b', '2026-12-31'), on('a', '2026-12-31')];
    expect(readBack(list).map(({ uid }) => uid)).toEqual(['b', 'a', 'c']);
  });

  it('is the same bytes for the same deadlines', () => {
    expect(bytesOf([entry])).toEqual(bytesOf([{ ...entry }]));
  });

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2026-02-28', '2026-03-01'],
    ['2026-03-28', '2026-03-29'],
    ['2026-10-31', '2026-11-01'],
  ])('ends the whole day %s on %s in every time zone', (date, end) => {
    const [event] = readBack([{ ...entry, date: parsePlainDate(date) }]);
    expect([event?.start, event?.end]).toEqual([date, end]);
  });

  it('keeps signs that mean something in the format', () => {
    const title = 'a,b;c\\d:e"f\\n';
    const description = '\\\\;,\n\n,;\\n END:VEVENT\nEND:VEVENT';
    const url = 'https://example.cn/a,b;c?d=e&f=%5C#/g,h;i';
    expect(lintCalendar(bytesOf([{ ...entry, title, description, url }]))).toEqual([]);
    expect(readBack([{ ...entry, title, description, url }])).toMatchObject([
      { title, description, url },
    ]);
  });

  it('leaves out what no calendar takes, and keeps a title in one line', () => {
    const odd = {
      ...entry,
      title: '\uFEFF受\u0000理\u0007\r\n 截止\t\u007f日\uD83D',
      description: '一\r二\r\n三\u2028四\u0085五\uDC00',
    };
    expect(lintCalendar(bytesOf([odd]))).toEqual([]);
    expect(readBack([odd])).toMatchObject([
      { title: '受理  截止 日\uFFFD', description: '一\n二\n三\n四五\uFFFD' },
    ]);
  });

  it('writes an address in letters that every calendar knows', () => {
    const [event] = readBack([{ ...entry, url: 'https://例子.cn/办 理#/7' }]);
    expect(event?.url).toBe('https://xn--fsqu00a.cn/%E5%8A%9E%20%E7%90%86#/7');
  });

  it.each([
    ['', '"" cannot name a calendar entry.'],
    ['a b', '"a b" cannot name a calendar entry.'],
    ['a\r\nMETHOD:REQUEST', '"a\r\nMETHOD:REQUEST" cannot name a calendar entry.'],
    ['备案', '"备案" cannot name a calendar entry.'],
  ])('refuses the uid %j', (uid, message) => {
    expect(() => calendarFile([{ ...entry, uid }])).toThrow(new RangeError(message));
  });

  it('refuses two deadlines of one uid, of which a calendar would keep one', () => {
    expect(() => calendarFile([entry, { ...entry, title: '另一项' }])).toThrow(
      new RangeError('Two calendar entries are named "filing-7.review@yuyao-zicha".'),
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses the sequence %d', (sequence) => {
    expect(() => calendarFile([{ ...entry, sequence }])).toThrow(
      new RangeError('The sequence of "filing-7.review@yuyao-zicha" must be whole and at least 0.'),
    );
  });

  it('refuses an address that is none', () => {
    expect(() => calendarFile([{ ...entry, url: '#/filings/7' }])).toThrow(TypeError);
  });
});

describe('any text in a calendar file', () => {
  it.each([1, 2, 3, 4])('fills its lines with characters of up to %i bytes, no further', (size) => {
    const sign = ['x', 'é', '药', '🧪'][size - 1] ?? '';
    const bytes = bytesOf([{ ...entry, title: sign.repeat(200) }]);
    expect(lintCalendar(bytes)).toEqual([]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    const longest = Math.max(...lines.map((line) => new TextEncoder().encode(line).length));
    expect(longest).toBeGreaterThan(75 - size);
  });

  const character = fc.oneof(
    fc.constantFrom(...'药品医疗器械注册补正受理，。；：“”（）〔〕、·—…０１２３　'),
    fc.constantFrom(...'\\,;:"\n nN%#=\t'),
    fc.constantFrom('👩‍🔬', '🧑🏽‍⚕️', '🇨🇳', 'é', '𠮷', '𝒳', 'ß', '\u00a0', '\u200d', '\ufe0f'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  const text = fc
    .array(character, { maxLength: 160, size: 'max' })
    .map((characters) => characters.join(''))
    // What cannot come back the same is tested by example above.
    .map((joined) => joined.replace(/[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Cs}/gu, ''));

  it('passes the lint of bytes and is read back equal', () => {
    check(
      fc.property(text, text, fc.nat(60), (title, description, shift) => {
        // Shifts where the lines break.
        const odd = { ...entry, title: 'x'.repeat(shift) + title, description };
        expect(lintCalendar(bytesOf([odd]))).toEqual([]);
        const oneLine = odd.title.replace(/[\t\n]+/g, ' ').trim();
        expect(readBack([odd])).toMatchObject([{ title: oneLine, description }]);
      }),
      { numRuns: 500 },
    );
  });

  it('passes the lint of bytes even where it is no text', () => {
    check(
      fc.property(fc.string({ unit: 'binary', maxLength: 200, size: 'max' }), (junk) => {
        const halves = junk + junk.slice(0, 1) + '\uD800';
        expect(lintCalendar(bytesOf([{ ...entry, title: halves, description: halves }]))).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});
