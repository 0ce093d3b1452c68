import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { evaluate } from '../../../src/domain/eligibility/evaluate';
import {
  decisiveLeaves,
  leavesOf,
  type LeafTrace,
  type TraceNode,
} from '../../../src/domain/eligibility/trace';
import { authority, only, yes } from '../../builders/catalogue';
import {
  readFrom,
  ready,
  treeAnswers,
  treesWithAuthority,
  type TreeAnswers,
} from '../../builders/trees';
import { check } from '../../setup/fast-check';

// Many runs take their time.
vi.setConfig({ testTimeout: 60_000 });

function traceOf(condition: Condition, answers: TreeAnswers): TraceNode {
  const traces: TraceNode[] = [];
  evaluate(ready(condition), readFrom(answers), traces);
  return only(traces);
}

const nameOf = (leaf: LeafTrace): string =>
  leaf.kind === 'fact' ? leaf.fact : leaf.kind === 'manual' ? leaf.id : leaf.kind;

const decisive = (condition: Condition, answers: TreeAnswers): readonly string[] =>
  decisiveLeaves(traceOf(condition, answers)).map(nameOf);

describe('leavesOf', () => {
  it('lists the leaves in the order of the text', () => {
    const trace = traceOf(
      { all: [yes('c'), { any: [yes('a'), { not: authority('x') }] }, yes('b')] },
      {},
    );
    expect(leavesOf(trace).map(nameOf)).toEqual(['c', 'a', 'x', 'b']);
  });

  it('of a leaf is the leaf itself', () => {
    const trace = traceOf(yes('a'), {});
    expect(leavesOf(trace)).toEqual([trace]);
  });

  it('finds nothing in a branch without children', () => {
    expect(leavesOf(traceOf({ all: [] }, {}))).toEqual([]);
  });
});

describe('decisiveLeaves', () => {
  it('of what fails are all conditions that fail, and no other', () => {
    expect(
      decisive({ all: [yes('a'), yes('b'), yes('c'), yes('d')] }, { a: true, b: false, c: false }),
    ).toEqual(['b', 'c']);
  });

  it('of what holds by one of several ways are the ways that hold', () => {
    expect(decisive({ any: [yes('a'), yes('b'), yes('c')] }, { a: false, b: true })).toEqual(['b']);
  });

  it('of what is open are the open questions, not the word of the authority', () => {
    expect(decisive({ all: [yes('a'), yes('b'), authority('x')] }, { a: true })).toEqual(['b']);
  });

  it('of what the authority settles is the word of the authority', () => {
    expect(
      decisive({ all: [yes('a'), { any: [yes('b'), authority('x')] }] }, { a: true, b: false }),
    ).toEqual(['x']);
  });

  it('look through not at the condition that is turned round', () => {
    expect(decisive({ all: [yes('a'), { not: yes('b') }] }, { a: true, b: true })).toEqual(['b']);
    expect(decisive({ not: { any: [yes('a'), yes('b')] } }, { a: false, b: true })).toEqual(['b']);
    expect(decisive({ not: { all: [yes('a'), yes('b')] } }, { a: false, b: true })).toEqual(['a']);
  });

  it('of a number of conditions are those that make the number', () => {
    const two: Condition = { atLeast: 2, of: [yes('a'), yes('b'), yes('c')] };
    expect(decisive(two, { a: true, b: false, c: true })).toEqual(['a', 'c']);
    expect(decisive(two, { a: true, b: false, c: false })).toEqual(['b', 'c']);
  });

  it('have the value of the whole, turned round inside not', () => {
    const turned = { holds: 'fails', fails: 'holds', open: 'open', manual: 'manual' } as const;
    check(
      fc.property(treesWithAuthority, treeAnswers, (condition, answers) => {
        const trace = traceOf(condition, answers);
        for (const { value } of decisiveLeaves(trace)) {
          expect([trace.value, turned[trace.value]]).toContain(value);
        }
      }),
    );
  });

  it('alone keep the whole where it is, whatever the others come to', () => {
    check(
      fc.property(treesWithAuthority, treeAnswers, (condition, answers) => {
        const trace = traceOf(condition, answers);
        if (trace.value !== 'holds' && trace.value !== 'fails') return;
        const needed = new Set(decisiveLeaves(trace).map(nameOf));
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => needed.has(id)));
        expect(traceOf(condition, kept).value).toBe(trace.value);
      }),
    );
  });
});
