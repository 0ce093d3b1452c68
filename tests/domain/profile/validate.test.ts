import { describe, expect, it } from 'vitest';
import { checkProfile, fits } from '../../../src/domain/profile/validate';
import {
  amount,
  calendarDay,
  choice,
  OF_PRODUCT,
  registryOf,
  yesNo,
} from '../../builders/catalogue';

const registry = registryOf(
  yesNo('maker'),
  choice('district', ['banan', 'changshou']),
  amount('staff'),
  calendarDay('foundedOn'),
  yesNo('innovative', OF_PRODUCT),
);

const sound = {
  enterprise: { name: '某公司', facts: { maker: true, district: null }, unsure: ['staff'] },
  products: [
    { id: 'p1', name: '甲', facts: { innovative: false }, unsure: [] },
    { id: 'p2', facts: {}, unsure: ['innovative'] },
  ],
  productsComplete: true,
};

const check = (profile: unknown) => () => checkProfile(registry, profile);
const withFacts = (facts: unknown) => ({ ...sound, enterprise: { facts } });
const withProducts = (...products: readonly unknown[]) => ({ ...sound, products });

describe('checkProfile', () => {
  it('lets a sound profile through', () => {
    expect(check(sound)).not.toThrow();
  });

  it('needs no names, no unsure answers and no word on the list of products', () => {
    expect(check({ enterprise: { facts: {} }, products: [] })).not.toThrow();
  });

  it.each([
    ['maker', false],
    ['district', 'changshou'],
    ['staff', 0],
    ['staff', -1.5],
    ['foundedOn', '2024-02-29'],
    ['foundedOn', null],
    ['foundedOn', undefined],
  ])('takes %s: %s', (id, answer) => {
    expect(check(withFacts({ [id]: answer }))).not.toThrow();
  });

  it('refuses an unknown fact and names it', () => {
    expect(check(withFacts({ makr: true }))).toThrow(
      new TypeError('enterprise: unknown enterprise fact "makr".'),
    );
    expect(check(withProducts({ id: 'p1', facts: { inovative: true } }))).toThrow(
      new TypeError('products[0]: unknown product fact "inovative".'),
    );
  });

  it('refuses an unknown fact even when its answer is unknown', () => {
    expect(check(withFacts({ makr: null }))).toThrow('"makr"');
  });

  it('refuses a fact at the wrong level and names it', () => {
    expect(check(withFacts({ innovative: true }))).toThrow(
      new TypeError('enterprise: unknown enterprise fact "innovative".'),
    );
    expect(
      check(withProducts({ id: 'p1', facts: {} }, { id: 'p2', facts: { maker: true } })),
    ).toThrow(new TypeError('products[1]: unknown product fact "maker".'));
  });

  it.each([
    ['maker', 'yes', 'a boolean', '"yes"'],
    ['maker', 1, 'a boolean', '1'],
    ['maker', {}, 'a boolean', '{}'],
    ['district', 'chengdu', 'one of banan, changshou', '"chengdu"'],
    ['district', 'toString', 'one of banan, changshou', '"toString"'],
    ['district', true, 'one of banan, changshou', 'true'],
    ['district', ['banan'], 'one of banan, changshou', '["banan"]'],
    ['staff', '12', 'a number', '"12"'],
    ['staff', Number.NaN, 'a number', 'null'],
    ['staff', Number.POSITIVE_INFINITY, 'a number', 'null'],
    ['foundedOn', '2023-02-29', 'a date', '"2023-02-29"'],
    ['foundedOn', '1.2.2023', 'a date', '"1.2.2023"'],
    ['foundedOn', 2023, 'a date', '2023'],
    ['staff', () => 1, 'a number', 'function'],
  ])('refuses %s: %s because it must be %s', (id, answer, wanted, given) => {
    expect(check(withFacts({ [id]: answer }))).toThrow(
      new TypeError(`enterprise: fact "${id}" must be ${wanted}, not ${given}.`),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'takes %s for what it is, an unknown fact',
    (id) => {
      const facts: unknown = JSON.parse(`{"${id}": true}`);
      expect(check(withFacts(facts))).toThrow(
        new TypeError(`enterprise: unknown enterprise fact "${id}".`),
      );
      expect(check(withProducts({ id: 'p1', facts }))).toThrow(
        new TypeError(`products[0]: unknown product fact "${id}".`),
      );
    },
  );

  it.each(['ghost', 'innovative', '__proto__', 'constructor', 7, null])(
    'refuses %s among the questions answered with 「不确定」',
    (id) => {
      expect(check({ ...sound, enterprise: { facts: {}, unsure: [id] } })).toThrow(
        new TypeError(`enterprise: unknown enterprise fact "${String(id)}".`),
      );
    },
  );

  it.each([
    ['no profile', undefined, 'A profile must be an object.'],
    ['null', null, 'A profile must be an object.'],
    ['a list', [], 'A profile must be an object.'],
    ['a text', 'profile', 'A profile must be an object.'],
    ['no enterprise', { products: [] }, 'enterprise must be an object.'],
    ['a list for an enterprise', { ...sound, enterprise: [] }, 'enterprise must be an object.'],
    ['no facts', { ...sound, enterprise: {} }, 'enterprise: facts must be an object.'],
    ['a list of facts', withFacts([]), 'enterprise: facts must be an object.'],
    ['null for facts', withFacts(null), 'enterprise: facts must be an object.'],
    [
      'a name that is no text',
      { ...sound, enterprise: { name: 7, facts: {} } },
      'enterprise: name must be a text.',
    ],
    [
      'unsure that is no list',
      { ...sound, enterprise: { facts: {}, unsure: 'staff' } },
      'enterprise: unsure must be a list of facts.',
    ],
    ['no list of products', { enterprise: { facts: {} } }, 'products must be a list.'],
    [
      'an object for products',
      { enterprise: { facts: {} }, products: { length: 0 } },
      'products must be a list.',
    ],
    ['null for a product', withProducts(null), 'products[0] must be an object.'],
    ['a product without id', withProducts({ facts: {} }), 'products[0]: id must be a text.'],
    [
      'a product with an empty id',
      withProducts({ id: 'a', facts: {} }, { id: '', facts: {} }),
      'products[1]: id must be a text.',
    ],
    [
      'a product with a number for an id',
      withProducts({ id: 1, facts: {} }),
      'products[0]: id must be a text.',
    ],
    ['a product without facts', withProducts({ id: 'a' }), 'products[0]: facts must be an object.'],
    [
      'two products with the same id',
      withProducts({ id: 'a', facts: {} }, { id: 'b', facts: {} }, { id: 'a', facts: {} }),
      'products[2]: id "a" is used twice.',
    ],
    [
      'a word for productsComplete',
      { ...sound, productsComplete: 'yes' },
      'productsComplete must be true or false.',
    ],
    [
      'null for productsComplete',
      { ...sound, productsComplete: null },
      'productsComplete must be true or false.',
    ],
  ])('refuses %s and says where', (_, profile, message) => {
    expect(check(profile)).toThrow(new TypeError(message));
  });

  it('tells products called like parts of every object apart', () => {
    const products = ['__proto__', 'constructor', 'toString'].map((id) => ({ id, facts: {} }));
    expect(check({ ...sound, products })).not.toThrow();
  });
});

describe('fits', () => {
  it('lets no answer fit a choice without options', () => {
    const { options: _options, ...bare } = choice('district', ['banan']);
    expect(fits(bare, 'banan')).toBe(false);
    expect(fits(bare, undefined)).toBe(false);
  });
});
