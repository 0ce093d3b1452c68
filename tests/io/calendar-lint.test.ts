import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { calendarFile } from '../../src/io/calendar-file';
import { lintCalendar } from '../setup/calendar-lint';

const sound = calendarFile([
  {
    uid: 'a@yuyao-zicha',
    sequence: 0,
    stamp: 0,
    date: parsePlainDate('2026-12-31'),
    title: '补正材料截止日，第二类医疗器械产品注册，重庆某某医疗科技有限公司',
    description: '一，二；三',
    url: 'https://example.cn/#/filings/7',
  },
]);

const lint = (text: string) => lintCalendar(new TextEncoder().encode(text));
const ALARM = /BEGIN:VALARM.*?END:VALARM\r\n/s;
const EVENT = /BEGIN:VEVENT.*END:VEVENT\r\n/s;

describe('the lint of calendar files', () => {
  it('has nothing to say on a sound file', () => {
    expect(lint(sound)).toEqual([]);
  });

  it.each<[string, (text: string) => string, readonly string[]]>([
    ['a byte order mark', (text) => `\uFEFF${text}`, ['line 1: a byte order mark']],
    ['a LF alone', (text) => text.replace('2.0\r\n', '2.0\n'), ['a LF without CR']],
    [
      'a CR alone',
      (text) => text.replace('一，二', '一\r二'),
      ['a CR without LF', 'line 12: a control character'],
    ],
    ['a last line left open', (text) => text.slice(0, -2), ['an open last line']],
    ['a line that is not folded', (text) => text.replace('\r\n ', ''), ['line 10: 104 bytes']],
    [
      'a control character',
      (text) => text.replace('一，二', '一\u0007二'),
      ['line 12: a control character'],
    ],
    ['no DTSTAMP', (text) => text.replace(/DTSTAMP.*\r\n/, ''), ['VEVENT without DTSTAMP']],
    ['no UID', (text) => text.replace(/UID.*\r\n/, ''), ['VEVENT without UID']],
    ['no SEQUENCE', (text) => text.replace(/SEQUENCE.*\r\n/, ''), ['VEVENT without SEQUENCE']],
    ['no ACTION', (text) => text.replace(/ACTION.*\r\n/, ''), ['VALARM without ACTION']],
    [
      'a METHOD',
      (text) => text.replace('VERSION', 'METHOD:PUBLISH\r\nVERSION'),
      ['METHOD in VCALENDAR'],
    ],
    [
      'a refresh interval',
      (text) => text.replace('VERSION', 'X-PUBLISHED-TTL:P1H\r\nVERSION'),
      ['X-PUBLISHED-TTL in VCALENDAR'],
    ],
    [
      'a time zone',
      (text) => text.replace('BEGIN:VEVENT', 'BEGIN:VTIMEZONE\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT'),
      ['a VTIMEZONE', 'a VTIMEZONE'],
    ],
    [
      'a TZID',
      (text) => text.replace('DTSTART;VALUE=DATE:', 'DTSTART;TZID=Asia/Shanghai:'),
      ['the form of DTSTART;TZID=Asia/Shanghai:20261231'],
    ],
    [
      'a time of day',
      (text) => text.replace('DTSTAMP:19700101T000000Z', 'DTSTAMP:19700101T000000+0800'),
      ['the form of DTSTAMP:19700101T000000+0800'],
    ],
    [
      'an event that ends on its own day',
      (text) => text.replace('20270101', '20261231'),
      ['an event that does not end on the day after'],
    ],
    [
      'a comma without a backslash',
      (text) => text.replace('一，二', '一,二'),
      ['the form of DESCRIPTION:一,二；三'],
    ],
    [
      'a lonely backslash',
      (text) => text.replace('一，二', '一\\x'),
      ['the form of DESCRIPTION:一\\x；三'],
    ],
    [
      'a period in the wrong form',
      (text) => text.replace('-P7D', '-PT7D'),
      ['the form of TRIGGER:-PT7D', 'alarms -PT7D,-P1D'],
    ],
    ['one alarm only', (text) => text.replace(ALARM, ''), ['alarms -P1D']],
    [
      'a title twice',
      (text) => text.replace('TRANSP', 'SUMMARY:x\r\nTRANSP'),
      ['a second SUMMARY in VEVENT'],
    ],
    [
      'two events of one uid',
      (text) => text.replace(EVENT, (event) => event + event),
      ['a second event a@yuyao-zicha'],
    ],
    [
      'an event that is not closed',
      (text) => text.replace('END:VEVENT\r\n', ''),
      [
        'an END of VCALENDAR that is not open',
        'VCALENDAR without its END',
        'VEVENT without its END',
      ],
    ],
    [
      'an alarm outside of an event',
      (text) => text.replace('BEGIN:VEVENT', `${ALARM.exec(text)?.[0] ?? ''}BEGIN:VEVENT`),
      ['VALARM in VCALENDAR'],
    ],
  ])('tells of %s', (_, change, problems) => {
    expect(change(sound)).not.toBe(sound);
    expect(lint(change(sound))).toEqual(problems);
  });

  it('tells of a line that breaks within a character', () => {
    const bytes = new TextEncoder().encode(sound);
    const at = bytes.findIndex((byte, index) => byte === 0x20 && bytes[index - 1] === 0x0a);
    // One byte of the character after the break goes before it.
    const moved = new Uint8Array(bytes);
    moved.set([bytes[at + 1] ?? 0, 0x0d, 0x0a, 0x20], at - 2);
    expect(lintCalendar(moved)).toEqual(['line 10: not UTF-8', 'line 11: not UTF-8']);
  });
});
