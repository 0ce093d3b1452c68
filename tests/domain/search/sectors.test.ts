import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { sectorMap } from '../../../src/data/sectors';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { createEngine } from '../../../src/domain/eligibility/engine';
import { sectorsOf, SECTORS, type SectorMap } from '../../../src/domain/search/sectors';
import {
  choice,
  engineOf,
  OF_PRODUCT,
  only,
  present,
  provisionOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const MAP: SectorMap = {
  productType: 'type',
  types: {
    drug: ['chemical', 'preparation'],
    tcm: ['tcm', 'preparation'],
    device: ['device'],
    cosmetics: ['cosmetic'],
  },
  roles: { drug: ['holder'], tcm: ['holder'], device: ['registrant'], cosmetics: ['brand'] },
  answers: { drug: { herbal: false }, tcm: { herbal: true } },
};

const FACTS = [
  choice('type', ['chemical', 'tcm', 'preparation', 'device', 'cosmetic', 'other'], OF_PRODUCT),
  yesNo('herbal', { ...OF_PRODUCT, askWhen: { fact: 'type', is: 'preparation' } }),
  yesNo('classed', { ...OF_PRODUCT, askWhen: { fact: 'type', is: 'device' } }),
  yesNo('holder'),
  yesNo('registrant'),
  yesNo('brand'),
  yesNo('university'),
  yesNo('licence', { askWhen: yes('brand') }),
];

function sectorsFor(when: Condition) {
  const engine = engineOf({ facts: FACTS, provisions: [provisionOf('事', when)] });
  const ready = present(only(engine.measures).provisions[0]);
  return sectorsOf(MAP, engine.registry, ready);
}

describe('the sectors of a provision', () => {
  it.each<[string, Condition, readonly string[]]>([
    ['a type that it names', { fact: 'type', is: 'device' }, ['device']],
    ['types of two', { fact: 'type', in: ['chemical', 'cosmetic'] }, ['drug', 'cosmetics']],
    ['a role', yes('holder'), ['drug', 'tcm']],
    ['one of several roles', { any: [yes('holder'), yes('brand')] }, ['drug', 'tcm', 'cosmetics']],
    ['a question that is asked for one type only', yes('classed'), ['device']],
    ['a question that is asked of one role only', yes('licence'), ['cosmetics']],
    [
      'a type of two, told apart',
      { all: [{ fact: 'type', is: 'preparation' }, yes('herbal')] },
      ['tcm'],
    ],
    [
      'what must not be',
      { all: [yes('holder'), { not: { fact: 'type', is: 'tcm' } }] },
      ['drug', 'tcm'],
    ],
    [
      'of types named only those for which the rest can hold',
      { all: [{ fact: 'type', in: ['chemical', 'device'] }, yes('classed')] },
      ['device'],
    ],
    ['nothing of a sector', yes('university'), []],
    ['nothing at all', { all: [] }, []],
    ['what cannot hold', { all: [yes('brand'), { fact: 'type', is: 'device' }] }, []],
  ])('are those of %s', (_what, when, sectors) => {
    expect(sectorsFor(when)).toEqual(sectors);
  });
});

describe('of the catalogue', () => {
  const engine = createEngine(catalogue);
  const all = engine.measures.flatMap(({ provisions }) => provisions);
  const of = (id: string) =>
    sectorsOf(
      sectorMap,
      engine.registry,
      present(all.find(({ provision }) => provision.id === id)),
    );

  it.each([
    ['2026-09-passive', ['device']],
    ['2026-09-tcm', ['tcm']],
    ['2026-10-supplement', ['drug', 'tcm']],
    ['2026-19-segmented', ['drug']],
    ['2021-05-licence', ['cosmetics']],
  ])('%s is of %o', (id, sectors) => {
    expect(of(id)).toEqual(sectors);
  });

  it('every type of product is of a sector, but for “other”', () => {
    const type = present(catalogue.facts.find(({ id }) => id === sectorMap.productType));
    const mapped = new Set(SECTORS.flatMap((sector) => sectorMap.types[sector]));
    const values = (type.options ?? []).map(({ value }) => value);
    expect(values.filter((value) => !mapped.has(value))).toEqual(['other']);
    expect([...mapped].filter((value) => !values.includes(value))).toEqual([]);
  });

  it('every role is of a sector, but for those that are of none by themselves', () => {
    const roles = catalogue.facts.filter(({ group }) => group === 'role').map(({ id }) => id);
    const mapped = new Set(SECTORS.flatMap((sector) => sectorMap.roles[sector]));
    expect(roles.filter((id) => !mapped.has(id))).toEqual([
      'role.medicalInstitution',
      'role.university',
      'role.researchInstitute',
      'role.foreignHolder',
    ]);
    expect([...mapped].filter((id) => !roles.includes(id))).toEqual([]);
  });
});
