import { describe, expect, it } from 'vitest';
import { lintReach } from '../../../src/data/lint/reach';
import type { Condition } from '../../../src/domain/eligibility/condition';
import {
  amount,
  authority,
  catalogueOf,
  choice,
  no,
  provisionOf,
  termOf,
  yes,
  yesNo,
} from '../../builders/catalogue';
import { soundInput } from '../../builders/lint-input';

const type = (...values: readonly string[]): Condition => ({ fact: 'type', in: values });

const facts = [yesNo('a'), yesNo('b'), choice('type', ['device', 'kit', 'drug']), amount('staff')];

const dead = (when: Condition) =>
  lintReach({
    ...soundInput,
    catalogue: catalogueOf({
      facts,
      terms: [termOf('device', type('device', 'kit'))],
      provisions: [provisionOf('p', when)],
    }),
  }).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

describe('lintReach', () => {
  it('has nothing to say on a sound catalogue', () => {
    expect(lintReach(soundInput)).toEqual([]);
  });

  it.each<[string, Condition]>([
    ['conditions on different facts', { all: [yes('a'), yes('b')] }],
    ['a narrower list inside a wider one', { all: [{ term: 'device' }, type('kit')] }],
    ['lists that share an answer', { all: [type('device', 'kit'), type('kit', 'drug')] }],
    ['opposites as ways', { any: [yes('a'), no('a')] }],
    [
      'opposites in different ways',
      { any: [{ all: [yes('a'), yes('b')] }, { all: [no('a'), no('b')] }] },
    ],
    [
      'numbers, which it does not try',
      {
        all: [
          { fact: 'staff', atLeast: 5 },
          { fact: 'staff', atMost: 1 },
        ],
      },
    ],
    ['the word of the authority', { all: [yes('a'), authority('x')] }],
  ])('is content with %s', (_, when) => {
    expect(dead(when)).toEqual([]);
  });

  it.each<[string, Condition, string]>([
    ['a yes and a no at once', { all: [yes('a'), no('a')] }, 'a'],
    ['lists that share no answer', { all: [{ term: 'device' }, type('drug')] }, 'type'],
    [
      'a way that the conditions around rule out',
      { all: [yes('a'), { any: [yes('b'), no('a')] }] },
      'a',
    ],
    [
      'a way ruled out by a condition after it',
      { all: [{ any: [yes('b'), no('a')] }, yes('a')] },
      'a',
    ],
    [
      'lists that share answers by pairs only',
      { all: [type('device', 'kit'), type('kit', 'drug'), type('device', 'drug')] },
      'type',
    ],
  ])('tells of %s', (_, when, fact) => {
    expect(dead(when)).toEqual([`reach p: ${fact} can never hold here`]);
  });
});
