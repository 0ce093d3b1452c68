import { expect, it } from 'vitest';
import { chinaTime } from '../../../src/domain/calendar/china-time';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import type { HistoryEntry } from '../../../src/domain/history/entry';
import { byDay, companyLines, productLines } from '../../../src/domain/history/lines';

/** Late in the evening of the day before in UTC, the morning in China. */
const MORNING = Date.UTC(2026, 2, 1, 23, 5);

const entry = (id: string, at: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  company: 'c',
  subject: 'p',
  field: 'answer',
  fact: 'maker',
  at,
  from: null,
  to: true,
  ...more,
});

const filing = {
  id: 'f',
  company: 'c',
  product: 'p',
  procedure: 'device2-registration',
  version: 1,
  variant: {},
  name: '',
  createdAt: MORNING + 1,
  events: [
    { id: '2', kind: 'issued', on: parsePlainDate('2026-03-09') },
    { id: '1', kind: 'submitted', on: parsePlainDate('2026-03-03') },
  ],
} as const;

const certificate = {
  id: 'z',
  company: 'c',
  product: 'p',
  kind: 'device-registration',
  number: '',
  expiresOn: parsePlainDate('2030-01-01'),
  note: '',
} as const;

const none = { filings: [], certificates: [], isOver: () => false };

it('a product has its own changes, the latest first, by the days of China', () => {
  const entries = [entry('a', MORNING), entry('b', MORNING + 5), entry('c', 0, { subject: 'q' })];
  const lines = productLines('p', entries, none);
  expect(lines.map(({ id, day }) => [id, day])).toEqual([
    ['b', '2026-03-02'],
    ['a', '2026-03-02'],
  ]);
  expect(chinaTime(MORNING)).toBe('07:05');
});

it('filings tell when they were begun and completed, and certificates when they were entered', () => {
  const records = {
    filings: [filing],
    certificates: [{ ...certificate, createdAt: MORNING + 2 }],
    isOver: () => true,
  };
  const lines = productLines('p', [entry('a', MORNING)], records);
  expect(lines.map(({ kind, day }) => [kind, day])).toEqual([
    ['over', '2026-03-09'],
    ['certificate', '2026-03-02'],
    ['begun', '2026-03-02'],
    ['entry', '2026-03-02'],
  ]);
});

it('of what came in the same moment, the last stands first', () => {
  const records = {
    filings: [{ ...filing, createdAt: MORNING }],
    certificates: [{ ...certificate, createdAt: MORNING }],
    isOver: () => false,
  };
  const lines = productLines('p', [entry('a', MORNING), entry('b', MORNING)], records);
  expect(lines.map(({ id }) => id)).toEqual(['certificate z', 'begun f', 'b', 'a']);
});

it('what is not known is not told: a filing under way, and records of before it was noted', () => {
  const records = {
    filings: [{ ...filing, createdAt: 0 }],
    certificates: [certificate],
    isOver: () => false,
  };
  expect(productLines('p', [], records)).toEqual([]);
});

it('a company has its own answers, and the products that are gone', () => {
  const entries = [
    entry('own', 1, { subject: '' }),
    entry('there', 2, { field: 'product', from: null, to: '甲' }),
    entry('gone', 3, { subject: 'g', field: 'product', from: '乙', to: null }),
    entry('of gone', 4, { subject: 'g' }),
  ];
  expect(companyLines(entries, new Set(['p'])).map(({ id }) => id)).toEqual(['gone', 'own']);
});

it('lines come day by day', () => {
  const entries = [entry('a', MORNING), entry('b', MORNING + 1), entry('c', 1)];
  const days = byDay(productLines('p', entries, none));
  expect(days.map(({ day, lines }) => [day, lines.length])).toEqual([
    ['2026-03-02', 2],
    ['1970-01-01', 1],
  ]);
});

it('a clock that is far off breaks nothing', () => {
  const [line] = productLines('p', [entry('a', 253_402_300_799_999)], none);
  expect(line?.day).toBe('9999-12-31');
});
