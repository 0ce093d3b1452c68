import { expect, it } from 'vitest';
import { csvOf } from '../../src/io/csv';

it('begins with the mark of UTF-8 and ends its lines as spreadsheets do', () => {
  expect(
    csvOf([
      ['材料', '状态'],
      ['甲，"乙"', '第一行\n第二行'],
    ]),
  ).toBe('\uFEFF"材料","状态"\r\n"甲，""乙""","第一行\n第二行"\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|calc'])(
  'makes no formula of %j',
  (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  },
);

it('leaves alone what only holds such a sign', () => {
  expect(csvOf([['a=b', '2026-03-31', '甲-乙']])).toBe('\uFEFF"a=b","2026-03-31","甲-乙"\r\n');
});
