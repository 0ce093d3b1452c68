import { expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import { placeData } from '../../src/data/places';
import { en } from '../../src/i18n/en';
import { zh } from '../../src/i18n/zh';

const units = [
  ...new Set(
    catalogue.measures.flatMap(({ leadUnits, supportUnits }) => [...leadUnits, ...supportUnits]),
  ),
];

it('every unit of the documents has an English name, and its official one beside it', () => {
  expect(units.length).toBeGreaterThan(10);
  for (const unit of units) {
    const said = en.units([unit]);
    expect(said.endsWith(` (${unit})`), said).toBe(true);
    expect(said.replace(unit, '')).toMatch(/^[A-Za-z][A-Za-z ,-]+ \(\)$/);
  }
  expect(zh.units(units)).toBe(zh.writing.list(units));
});

it('a unit is called on a measure what the service map calls it', () => {
  for (const { name, names } of placeData.places.units) {
    for (const each of names.filter((known) => units.includes(known))) {
      expect(en.units([each])).toBe(`${name.en} (${each})`);
    }
  }
});

it('a unit that is not known keeps its name', () => {
  expect(en.units(['某局'])).toBe('某局');
});

it('the clauses of the lists on the service map are told in English', () => {
  for (const { clause } of placeData.places.lists) {
    expect(en.clause(clause)).not.toMatch(/[第句附件表]/);
  }
});
