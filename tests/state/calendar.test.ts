import ICAL from 'ical.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { canSaveFiles, icsOf, saveCalendar, textOf } from '../../src/state/calendar';

const deadline = (id: string, date = '2026-12-31') => ({
  id,
  date: parsePlainDate(date),
  title: '最晚：补充资料',
  description: '采血针首次注册\n期限 1 年',
  url: 'https://example.cn/#/filings/f',
});

const NOW = Date.UTC(2026, 10, 22, 4);
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('a calendar file', () => {
  it('names a deadline the same whenever it is written, and counts later files for more', () => {
    const [before] = read(icsOf([deadline('f.review.statutory')], NOW));
    const [after] = read(icsOf([deadline('f.review.statutory', '2027-01-05')], NOW + 1000));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(after?.startDate.toString()).toBe('2027-01-05');
  });

  it('counts in 32 bits until 2088, and never below 0', () => {
    const sequence = (now: number) => read(icsOf([deadline('f')], now))[0]?.sequence;
    expect(sequence(Date.UTC(2088, 0, 1))).toBeLessThan(2 ** 31);
    expect(sequence(0)).toBe(0);
  });

  it('takes ids of any origin apart', () => {
    const ids = ['a b', 'a+b', 'a-b', 'a\u020b', '甲'];
    const uids = read(
      icsOf(
        ids.map((id) => deadline(id)),
        NOW,
      ),
    ).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(ids.length);
  });
});

it('the text to copy has day, title, what it is about and where', () => {
  expect(textOf([deadline('f')])).toBe(
    '2026-12-31 最晚：补充资料\n采血针首次注册\n期限 1 年\nhttps://example.cn/#/filings/f',
  );
});

it('no file is offered inside WeChat', () => {
  expect(canSaveFiles()).toBe(true);
  const value = 'Mozilla/5.0 (iPhone) MicroMessenger/8.0.43';
  Object.defineProperty(navigator, 'userAgent', { configurable: true, value });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'userAgent');
  });
  expect(canSaveFiles()).toBe(false);
});

it('says where a file could not be made', () => {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = () => {
    throw new TypeError('not here');
  };
  onTestFinished(() => {
    URL.createObjectURL = make;
  });
  expect(saveCalendar([deadline('f')], 'a.ics')).toBe(false);
});
