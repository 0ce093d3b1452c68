import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { compareFigures } from '../../../src/domain/policy/compare-figures';
import type { Figure } from '../../../src/domain/policy/document';
import { measureOf, present, provisionOf, textOf, yes } from '../../builders/catalogue';

const figure = (what: string, to: number, unit = '工作日'): Figure => ({
  what,
  label: textOf(what),
  from: null,
  to,
  unit,
  qualifier: '平均',
});
const measure = (...figures: readonly Figure[]) =>
  measureOf('M-1', [provisionOf('a', yes('甲'), { figures })]);

it('pairs figures that measure the same, and leaves the others to their side', () => {
  const [same, alsoSame] = [figure('审评', 40), figure('审评', 20, '天')];
  const [mine, yours] = [figure('检验', 45), figure('审核', 2)];
  expect(compareFigures(measure(same, mine), measure(yours, alsoSame))).toEqual({
    pairs: [{ own: same, other: alsoSame }],
    own: [mine],
    other: [yours],
  });
});

it('pairs nothing for being alike: the 60 天 of 2021 stand apart from the 60 工作日 of 2026', () => {
  const of = (id: string) => present(catalogue.measures.find((each) => each.id === id));
  const { pairs, own, other } = compareFigures(of('2026-10'), of('2021-06'));
  expect(pairs).toEqual([]);
  expect(own.map(({ from, unit }) => `${from} ${unit}`)).toEqual(['200 工作日', '60 工作日']);
  expect(other.map(({ from, unit }) => `${from} ${unit}`)).toEqual(['60 天', '法定时限 比例']);
});
