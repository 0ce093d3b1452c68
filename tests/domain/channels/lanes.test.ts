import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { channels, usualCourses } from '../../../src/data/channel-book';
import { procedures } from '../../../src/data/procedure-library';
import { lanesOf, partOf, plotsOf, usualLane } from '../../../src/domain/channels/lanes';
import { present } from '../../builders/catalogue';

const book = {
  procedures,
  provisions: catalogue.measures.flatMap(({ provisions }) => provisions),
};
const channel = (id: string) => present(channels.find((each) => each.id === id));
const lengths = (id: string) =>
  lanesOf(book, { channel: channel(id), rows: [] }).map(({ parts }) =>
    parts.flatMap(({ length, kind, source }) =>
      length ? [[length.value, length.unit, kind, source?.tier]] : [],
    ),
  );
const usual = (id: string) =>
  usualLane(book, present(usualCourses.find((each) => each.id === id))).parts.map(
    ({ length }) => length?.value,
  );

it('draws the figures of the texts, taken down a second time', () => {
  expect(lengths('priority-drug')).toEqual([
    [
      [5, 'workday', 'limit', 'A'],
      [130, 'workday', 'limit', 'A'],
      [20, 'workday', 'limit', 'B'],
      [10, 'workday', 'limit', 'B'],
    ],
  ]);
  expect(lengths('conditional-drug')[0]?.map(([value]) => value)).toEqual([5, 200, 20, 10]);
  expect(lengths('breakthrough-drug')).toEqual([
    [
      [45, 'workday', 'limit', 'C'],
      [5, 'workday', 'limit', 'C'],
    ],
  ]);
  expect(lengths('trial-30-days')).toEqual([
    [
      [5, 'workday', 'limit', 'A'],
      [30, 'workday', 'limit', 'C'],
      [12, 'week', 'limit', 'C'],
    ],
  ]);
  expect(lengths('priority-device')).toEqual([[[5, 'workday', 'limit', 'A']]]);
  expect(lengths('city-class-two')[0]?.[2]).toEqual([40, 'workday', 'target', undefined]);
  expect(lengths('city-supplement')[0]?.[1]).toEqual([60, 'workday', 'target', undefined]);
  expect(lengths('city-2021-device')).toEqual([[[40, 'day', 'target', undefined]]]);
  expect(lengths('city-trial')).toEqual([[[1, 'month', 'target', undefined]]]);
});

it('draws beside them what usually takes place', () => {
  expect(usual('usual-marketing')).toEqual([5, 200, 20, 10]);
  expect(usual('usual-trial')).toEqual([5, 60]);
  expect(usual('usual-supplement')).toEqual([5, 200, 20, 10]);
  expect(usual('usual-device-two')).toEqual([5, 3, 60, 20, 10]);
  expect(usual('usual-device-three')).toEqual([5, 3, 90, 20, 10]);
});

it('keeps units apart, each to a scale of its own', () => {
  const lanes = ['trial-30-days', 'city-trial', 'city-2021-device'].flatMap((id) =>
    lanesOf(book, { channel: channel(id), rows: [] }),
  );
  expect(plotsOf(lanes).map(({ unit, longest }) => [unit, longest])).toEqual([
    ['workday', 35],
    ['day', 40],
    ['week', 12],
    ['month', 1],
  ]);
});

it('says what is not there instead of drawing nothing', () => {
  expect(() => partOf(book, { provision: '2026-10-classII', figure: '别的' })).toThrow(RangeError);
  expect(() => partOf(book, { procedure: 'drug-trial', step: 'gone', given: {} })).toThrow('gone');
});
