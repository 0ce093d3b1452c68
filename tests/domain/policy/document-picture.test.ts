import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { daysToChoose, pictureOf } from '../../../src/domain/policy/document-picture';
import { documentOf, validityOf } from '../../builders/catalogue';

const TODAY = parsePlainDate('2026-11-22');
const day = parsePlainDate;

it('any day from November 2021 to ten years on can be chosen, and days before an older document', () => {
  expect(daysToChoose(catalogue.documents, TODAY)).toEqual({
    from: '2021-11-01',
    until: '2036-12-31',
  });
  const older = documentOf('old', [], { validity: validityOf('2019-05-01', '2030-01-01') });
  expect(daysToChoose([...catalogue.documents, older], TODAY)).toEqual({
    from: '2019-04-30',
    until: '2040-12-31',
  });
});

it('shows when each document is in force, when that is unsure, and when it has lapsed', () => {
  const picture = pictureOf(catalogue.documents, TODAY, [TODAY]);
  expect([picture.from, picture.until]).toEqual(['2021-11-01', '2027-05-22']);
  expect(picture.lanes.map(({ document, ...spans }) => [document.id, spans])).toEqual([
    [
      '2026',
      {
        inForce: { from: '2026-01-21', until: '2027-05-22' },
        unsure: { from: '2026-01-21', until: '2026-02-26' },
      },
    ],
    [
      '2021',
      {
        inForce: { from: '2021-12-01', until: '2025-12-31' },
        lapsed: { from: '2026-01-01', until: '2027-05-22' },
      },
    ],
  ]);
  expect(picture.gaps).toEqual([
    { from: '2021-11-01', until: '2021-11-30' },
    { from: '2026-01-01', until: '2026-01-20' },
  ]);
  expect(picture.ticks).toEqual([
    '2022-01-01',
    '2023-01-01',
    '2024-01-01',
    '2025-01-01',
    '2026-01-01',
    '2027-01-01',
  ]);
});

it('a chosen day is always in the picture, which then shows fewer years by name', () => {
  const picture = pictureOf(catalogue.documents, TODAY, [day('2036-12-31')]);
  expect(picture.until).toBe('2036-12-31');
  expect(picture.ticks.length).toBeLessThanOrEqual(8);
});

it('without documents there is nothing but a gap', () => {
  const { from, lanes, gaps, until } = pictureOf([], TODAY, []);
  expect([lanes, gaps]).toEqual([[], [{ from, until }]]);
});
