import { describe, expect, it } from 'vitest';
import { childrenOf, nameOf, withChildren, writtenLeaves } from '../../../src/data/lint/walk';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { authority, yes } from '../../builders/catalogue';

const branches: readonly Condition[] = [
  { all: [yes('a'), yes('b')], clause: '1.' },
  { any: [yes('a'), yes('b')] },
  { atLeast: 2, of: [yes('a'), yes('b')] },
];
const leaves: readonly Condition[] = [yes('a'), { term: 't' }, authority('x')];

describe('childrenOf', () => {
  it('gives the conditions directly inside', () => {
    for (const branch of branches) expect(childrenOf(branch)).toEqual([yes('a'), yes('b')]);
    expect(childrenOf({ not: yes('a') })).toEqual([yes('a')]);
  });

  it('gives none for a condition on a fact, a term, or the word of the authority', () => {
    for (const leaf of leaves) expect(childrenOf(leaf)).toEqual([]);
    expect(childrenOf({ fact: 'staff', atLeast: 3 })).toEqual([]);
  });
});

describe('withChildren', () => {
  it('keeps everything but the children', () => {
    expect(branches.map((branch) => withChildren(branch, [yes('c')]))).toEqual([
      { all: [yes('c')], clause: '1.' },
      { any: [yes('c')] },
      { atLeast: 2, of: [yes('c')] },
    ]);
    expect(withChildren({ not: yes('a') }, [yes('c')])).toEqual({ not: yes('c') });
  });

  it('leaves a condition without children as it is', () => {
    for (const leaf of leaves) expect(withChildren(leaf, [yes('c')])).toEqual(leaf);
  });
});

describe('writtenLeaves', () => {
  it('lists leaves in the order of the text, terms unopened', () => {
    const when: Condition = {
      all: [
        yes('a'),
        { any: [{ not: { term: 't' } }, authority('x')] },
        { atLeast: 1, of: [yes('b')] },
      ],
    };
    expect(writtenLeaves(when).map(nameOf)).toEqual(['a', 'term t', 'manual x', 'b']);
  });
});
