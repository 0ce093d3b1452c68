import { describe, expect, it } from 'vitest';
import { lintGates } from '../../../src/data/lint/gates';
import type { Condition } from '../../../src/domain/eligibility/condition';
import {
  catalogueOf,
  choice,
  no,
  OF_PRODUCT,
  provisionOf,
  termOf,
  yes,
  yesNo,
} from '../../builders/catalogue';
import { soundInput } from '../../builders/lint-input';

const TYPE = 'product.type';
const isType = (...types: readonly string[]): Condition => ({ fact: TYPE, in: types });

const facts = [
  yesNo('maker'),
  yesNo('holder'),
  yesNo('seller'),
  yesNo('moves', { askWhen: { any: [yes('maker'), yes('holder')] } }),
  yesNo('newSite', { askWhen: yes('moves') }),
  yesNo('sells', { askWhen: { all: [yes('seller'), no('maker')] } }),
  choice(TYPE, ['device', 'kit', 'drug'], OF_PRODUCT),
  choice('class', ['2', '3'], { ...OF_PRODUCT, askWhen: isType('device', 'kit') }),
];

const terms = [
  termOf('makerOrHolder', { any: [yes('maker'), yes('holder')] }),
  termOf('deviceOrKit', isType('device', 'kit')),
  termOf('anyProduct', isType('device', 'kit', 'drug')),
];

const loose = (when: Condition) =>
  lintGates({
    ...soundInput,
    catalogue: catalogueOf({ facts, terms, provisions: [provisionOf('p', when)] }),
  }).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

const outside = (fact: string) => [`gate p: ${fact} stands outside its gate`];

describe('lintGates', () => {
  it('has nothing to say on a sound catalogue', () => {
    expect(lintGates(soundInput)).toEqual([]);
  });

  it.each<[string, Condition]>([
    ['a question that is always asked', yes('maker')],
    ['the very gate beside it', { all: [{ any: [yes('maker'), yes('holder')] }, yes('moves')] }],
    ['the gate behind it', { all: [yes('moves'), { any: [yes('holder'), yes('maker')] }] }],
    ['one of the ways through the gate', { all: [yes('maker'), yes('moves')] }],
    ['the gate under a name', { all: [{ term: 'makerOrHolder' }, yes('moves')] }],
    ['the gate further out', { all: [yes('maker'), { any: [yes('seller'), yes('moves')] }] }],
    [
      'a list of answers that lies within the gate',
      { all: [isType('kit'), { fact: 'class', is: '2' }] },
    ],
    ['the same list under a name', { all: [{ term: 'deviceOrKit' }, { fact: 'class', is: '2' }] }],
    ['every part of a gate of several', { all: [yes('seller'), no('maker'), yes('sells')] }],
    ['a gate that itself stands behind one', { all: [yes('maker'), yes('moves'), yes('newSite')] }],
    [
      'a gate in each of several ways',
      { any: [{ all: [yes('maker'), yes('moves')] }, { all: [yes('holder'), yes('moves')] }] },
    ],
  ])('is content with %s', (_, when) => {
    expect(loose(when)).toEqual([]);
  });

  it.each<[string, Condition, string]>([
    ['no gate at all', yes('moves'), 'moves'],
    ['the gate as another way', { any: [yes('maker'), yes('moves')] }, 'moves'],
    ['a gate turned round', { all: [no('maker'), yes('moves')] }, 'moves'],
    ['a gate inside not', { all: [{ not: yes('maker') }, yes('moves')] }, 'moves'],
    ['another role', { all: [yes('seller'), yes('moves')] }, 'moves'],
    [
      'ways of which one does not lead through the gate',
      { all: [{ any: [yes('maker'), yes('seller')] }, yes('moves')] },
      'moves',
    ],
    ['half of a gate of several', { all: [yes('seller'), yes('sells')] }, 'sells'],
    [
      'a list of answers wider than the gate',
      { all: [{ term: 'anyProduct' }, { fact: 'class', is: '2' }] },
      'class',
    ],
    ['a condition inside not', { not: yes('moves') }, 'moves'],
    [
      'a condition among several of which some suffice',
      { atLeast: 1, of: [yes('maker'), yes('moves')] },
      'moves',
    ],
  ])('tells of a condition with %s', (_, when, fact) => {
    expect(loose(when)).toEqual(outside(fact));
  });

  it('tells of a condition inside a term too', () => {
    expect(
      lintGates({
        ...soundInput,
        catalogue: catalogueOf({
          facts,
          terms: [termOf('mover', yes('moves'))],
          provisions: [provisionOf('p', { term: 'mover' })],
        }),
      }),
    ).toMatchObject([{ rule: 'gate', where: 'p', message: 'moves stands outside its gate' }]);
  });
});
