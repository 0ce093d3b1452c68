import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { placeData } from '../../../src/data/places';
import { ledMeasures, unitsWith } from '../../../src/domain/places/led-measures';

const { units } = placeData.places;

it('a unit leads what the measures say that it leads, under each of its names', () => {
  const led = ledMeasures(units, catalogue.measures);
  const idsOf = (id: string) =>
    led.find(({ unit }) => unit.id === id)?.measures.map((measure) => measure.id) ?? [];
  expect(idsOf('health')).toEqual(['2026-03', '2026-08']);
  expect(idsOf('industry-office')).toEqual(['2021-23']);
  expect(idsOf('southwest-branch')).toEqual(['2026-05']);
  expect(idsOf('drug-administration')).toContain('2026-05');
  expect(idsOf('drug-administration')).toContain('2021-26');
  const all = new Set(led.flatMap(({ measures }) => measures));
  expect(all.size).toBe(catalogue.measures.length);
});

it('a unit that only a contact names comes last, once, so that nothing noted is out of sight', () => {
  const contact = { id: 'k', company: 'a', unit: 'of-later', name: '窗口', note: '' };
  const shown = unitsWith(units, [contact, { ...contact, id: 'l' }]);
  expect(shown.slice(units.length)).toEqual([
    { id: 'of-later', name: { zh: 'of-later' }, names: [] },
  ]);
  expect(unitsWith(units, [{ ...contact, unit: 'health' }])).toEqual(units);
});
