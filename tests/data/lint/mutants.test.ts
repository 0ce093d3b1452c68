import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../../src/data/lint/mutants';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { authority, yes } from '../../builders/catalogue';

const changes = (condition: Condition) =>
  mutantsOf(condition).map(({ change, leaf }) => `${leaf} ${change}`);

describe('mutantsOf', () => {
  it('turns a condition round and leaves it out', () => {
    const all: Condition = { all: [yes('a'), yes('b')] };
    expect(mutantsOf(all).map(({ condition }) => condition)).toEqual([
      { all: [{ not: yes('a') }, yes('b')] },
      { all: [yes('b')] },
      { all: [yes('a'), { not: yes('b') }] },
      { all: [yes('a')] },
    ]);
    expect(changes(all)).toEqual(['a flipped', 'a dropped', 'b flipped', 'b dropped']);
  });

  it('takes each option of a list away', () => {
    const list: Condition = { fact: 'type', in: ['drug', 'device'] };
    expect(changes({ any: [list] })).toEqual([
      'type flipped',
      'type drug option dropped',
      'type device option dropped',
      'type dropped',
    ]);
    expect(mutantsOf(list)[1]?.condition).toEqual({ fact: 'type', in: ['device'] });
  });

  it('does not empty a list of one option', () => {
    expect(changes({ all: [{ fact: 'type', in: ['drug'] }] })).toEqual([
      'type flipped',
      'type dropped',
    ]);
  });

  it('leaves the word of the authority out, but does not turn it round', () => {
    expect(changes({ any: [yes('a'), authority('x')] })).toEqual([
      'a flipped',
      'a dropped',
      'manual x dropped',
    ]);
  });

  it('changes terms as a whole', () => {
    expect(changes({ all: [{ term: 't' }] })).toEqual(['term t flipped', 'term t dropped']);
  });

  it('changes a rule of one condition', () => {
    expect(mutantsOf(yes('a')).map(({ condition }) => condition)).toEqual([
      { not: yes('a') },
      { all: [] },
    ]);
  });

  it('reaches every condition inside conditions and changes one at a time', () => {
    const condition: Condition = {
      all: [yes('a'), { any: [yes('b'), { all: [yes('c')] }] }, { atLeast: 1, of: [yes('d')] }],
    };
    expect(new Set(mutantsOf(condition).map(({ leaf }) => leaf))).toEqual(
      new Set(['a', 'b', 'c', 'd']),
    );
    for (const mutant of mutantsOf(condition)) {
      expect(mutant.condition).not.toEqual(condition);
      expect(mutant.condition).toHaveProperty('all');
    }
  });
});
