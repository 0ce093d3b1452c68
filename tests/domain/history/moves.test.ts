import { expect, it } from 'vitest';
import { entriesAfter, idsOf, type Move } from '../../../src/domain/history/moves';
import { tooMany } from '../../../src/domain/history/too-many';

const NOON = Date.UTC(2026, 2, 1, 12, 0, 50);

/** An answer of a product that becomes something, so many seconds after noon. */
const move = (seconds: number, from: Move['from'], to: Move['to'], fact = 'maker'): Move => ({
  key: `answer p ${fact}`,
  company: 'c',
  subject: 'p',
  field: 'answer',
  fact,
  at: NOON + seconds * 1000,
  from,
  to,
});

type Kept = NonNullable<ReturnType<Parameters<typeof entriesAfter>[1]>>;

/** What is kept after moves that come one by one. */
function kept(...moves: readonly Move[]): readonly Kept[] {
  const rows = new Map<string, Kept>();
  for (const each of moves) {
    for (const [id, entry] of entriesAfter([each], (known) => rows.get(known))) {
      if (entry) rows.set(id, entry);
      else rows.delete(id);
    }
  }
  // All at once they make the same.
  const together = [...entriesAfter(moves, () => undefined).values()].flatMap((row) => row ?? []);
  expect(together).toEqual([...rows.values()]);
  return together;
}

it('a change is an entry under its minute, its company and what it is of', () => {
  expect(kept(move(0, null, true))).toEqual([
    {
      id: '2026-03-01T12:00 c answer p maker',
      company: 'c',
      subject: 'p',
      field: 'answer',
      fact: 'maker',
      at: NOON,
      from: null,
      to: true,
    },
  ]);
});

it('changes within a minute are one entry of the first moment, across the turn of the minute too', () => {
  expect(
    kept(move(0, null, true), move(5, true, false), move(59, false, { unsure: true })),
  ).toEqual([expect.objectContaining({ at: NOON, from: null, to: { unsure: true } })]);
});

it('a change after a minute is another entry', () => {
  const told = kept(move(0, null, true), move(60, true, false));
  expect(told.map(({ from, to }) => [from, to])).toEqual([
    [null, true],
    [true, false],
  ]);
});

it.each([
  ['an answer', true, false],
  ['no answer', null, 'a'],
  ['not being sure', { unsure: true as const }, 2],
])('%s that is taken back at once leaves none', (_what, from, to) => {
  expect(kept(move(0, from, to), move(20, to, from))).toEqual([]);
});

it('what changes again after it was taken back is an entry', () => {
  const told = kept(move(0, null, true), move(5, true, null), move(9, null, false));
  expect(told).toEqual([expect.objectContaining({ from: null, to: false, at: NOON + 9000 })]);
});

it('what changes into itself is no entry', () => {
  expect(kept(move(0, true, true))).toEqual([]);
});

it('other questions have entries of their own', () => {
  expect(kept(move(0, null, true), move(1, null, true, 'park'))).toHaveLength(2);
});

it('an entry without a moment, of whatever version, is not joined', () => {
  const [id = ''] = idsOf(move(0, true, false));
  const found = entriesAfter([move(0, true, false)], () => ({ id, company: 'c', from: 1, to: 2 }));
  expect(found.get(id)).toMatchObject({ from: true, to: false });
});

it('the oldest entries are those beyond what is kept', () => {
  const ids = ['2026-03-02T08:00 c', '2026-03-01T09:00 c', '2025-12-31T23:59 c'];
  expect(tooMany(ids, 2)).toEqual(['2025-12-31T23:59 c']);
  expect(tooMany(ids, 3)).toEqual([]);
});
