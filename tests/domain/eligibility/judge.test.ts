import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { makeReady } from '../../../src/domain/eligibility/engine';
import { evaluate } from '../../../src/domain/eligibility/evaluate';
import { judge } from '../../../src/domain/eligibility/judge';
import { compile } from '../../../src/domain/eligibility/node';
import type { Finding } from '../../../src/domain/eligibility/verdict';
import type { Fact } from '../../../src/domain/profile/fact';
import { amount, authority, choice, no, provisionOf, yes, yesNo } from '../../builders/catalogue';
import {
  completions,
  readFrom,
  ready as readyTree,
  treeAnswers,
  TREE_FACTS,
  trees,
  treesWithAuthority,
  type TreeAnswers,
} from '../../builders/trees';
import { check } from '../../setup/fast-check';

// Many runs take their time.
vi.setConfig({ testTimeout: 60_000 });

const FACTS = [
  ...TREE_FACTS,
  yesNo('g'),
  choice('kind', ['drug', 'device', 'cosmetic']),
  choice('long', ['1', '2', '3', '4', '5', '6', '7', '8']),
  choice('none', []),
  amount('staff'),
];

function judged(when: Condition, answers: TreeAnswers = {}): Finding {
  const facts = new Map<string, Fact>(FACTS.map((fact) => [fact.id, fact]));
  const node = compile(when, { facts, terms: new Map() });
  return judge(makeReady(provisionOf('p', when), node), {
    read: readFrom(answers),
    enterprise: new Map(),
  });
}

const both = (id: string): Condition => ({ all: [yes(id), no(id)] });
const either = (id: string): Condition => ({ any: [yes(id), no(id)] });

describe('judge', () => {
  it.each<[string, Condition, TreeAnswers, Finding]>([
    ['holds', yes('a'), { a: true }, 'eligible'],
    ['fails', yes('a'), { a: false }, 'ineligible'],
    ['is open', yes('a'), {}, 'incomplete'],
    ['is left to the authority', authority('x'), {}, 'manual'],
  ])('finds for a condition that %s', (_, when, answers, finding) => {
    expect(judged(when, answers)).toBe(finding);
  });

  it('finds what every answer to a repeated question leads to', () => {
    expect(judged(either('a'))).toBe('eligible');
    expect(judged(both('a'))).toBe('ineligible');
    expect(judged({ all: [either('a'), either('b')] })).toBe('eligible');
    expect(judged({ any: [both('a'), both('b')] })).toBe('ineligible');
  });

  it('tries out every option of a repeated choice', () => {
    const kind = (...options: readonly string[]): Condition => ({ fact: 'kind', in: options });
    expect(judged({ any: [kind('drug'), kind('device', 'cosmetic')] })).toBe('eligible');
    expect(judged({ any: [kind('drug'), kind('device')] })).toBe('incomplete');
    expect(judged({ all: [kind('drug'), kind('device', 'cosmetic')] })).toBe('ineligible');
  });

  it('finds a forced end beside questions that no longer matter', () => {
    expect(judged({ all: [both('a'), yes('b')] })).toBe('ineligible');
    expect(judged({ any: [either('a'), yes('b')] })).toBe('eligible');
    expect(judged({ all: [both('a'), authority('x')] })).toBe('ineligible');
    expect(judged({ any: [either('a'), authority('x')] })).toBe('eligible');
  });

  it('finds a forced end through an answer that is given', () => {
    const when: Condition = { any: [{ all: [yes('a'), yes('b')] }, { all: [no('a'), yes('c')] }] };
    expect(judged(when)).toBe('incomplete');
    expect(judged(when, { b: true, c: true })).toBe('eligible');
    expect(judged(when, { b: false, c: false })).toBe('ineligible');
    expect(judged(when, { b: true, c: false })).toBe('incomplete');
  });

  it('leaves open what a question asked once still decides', () => {
    expect(judged({ all: [either('a'), yes('b')] })).toBe('incomplete');
    expect(judged({ any: [both('a'), yes('b')] })).toBe('incomplete');
  });

  it('never forces a case on the authority', () => {
    expect(judged({ all: [either('a'), authority('x')] })).toBe('incomplete');
    expect(judged({ any: [both('a'), authority('x')] })).toBe('incomplete');
    expect(judged({ any: [{ all: [yes('a'), authority('x')] }, no('a')] })).toBe('incomplete');
  });

  it('tries out 64 combinations, and leaves open what needs more', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(either);
    expect(judged({ all: six })).toBe('eligible');
    expect(judged({ all: [...six, either('g')] })).toBe('incomplete');
    expect(judged({ all: [...six, either('g')] }, { a: true })).toBe('eligible');
    const long: Condition = {
      any: [
        { fact: 'long', in: ['1', '2', '3', '4'] },
        { fact: 'long', in: ['5', '6', '7', '8'] },
      ],
    };
    expect(judged({ all: [long, either('a'), either('b'), either('c')] })).toBe('eligible');
    expect(judged({ all: [long, ...six] })).toBe('incomplete');
  });

  it('leaves repeated questions open that have no end of answers, or none', () => {
    const staff: Condition = {
      any: [
        { fact: 'staff', atLeast: 5 },
        { fact: 'staff', atMost: 5 },
      ],
    };
    expect(judged(staff)).toBe('incomplete');
    expect(judged(staff, { staff: 5 })).toBe('eligible');
    const none: Condition = {
      all: [
        { fact: 'none', is: 'x' },
        { fact: 'none', is: 'y' },
      ],
    };
    expect(judged(none)).toBe('incomplete');
  });
});

/** What all completions lead to; with `authority` either way, where it stands in the condition. */
function truth(when: Condition, answers: TreeAnswers): Finding {
  const ends = new Set(completions(answers).map((all) => evaluate(readyTree(when), readFrom(all))));
  const [end, ...others] = ends;
  if (others.length > 0) return 'incomplete';
  return end === 'holds' ? 'eligible' : end === 'fails' ? 'ineligible' : 'incomplete';
}

describe('judge on random conditions', () => {
  it('finds eligible and ineligible exactly where every way to answer leads there', () => {
    check(
      fc.property(trees, treeAnswers, (when, answers) => {
        expect(judged(when, answers)).toBe(truth(when, answers));
      }),
    );
  });

  it('beside the word of the authority finds them only where every way to answer leads there', () => {
    check(
      fc.property(treesWithAuthority, treeAnswers, (when, answers) => {
        const finding = judged(when, answers);
        if (finding === 'eligible' || finding === 'ineligible') {
          expect(truth(when, answers)).toBe(finding);
        }
        if (finding === 'manual') {
          for (const all of completions(answers)) {
            expect(evaluate(readyTree(when), readFrom(all))).toBe('manual');
          }
        }
      }),
    );
  });

  it('never overturns eligible or ineligible by one more answer', () => {
    check(
      fc.property(
        treesWithAuthority,
        treeAnswers,
        fc.constantFrom(...TREE_FACTS),
        fc.boolean(),
        (when, answers, { id }, answer) => {
          if (answers[id] !== undefined) return;
          const before = judged(when, answers);
          if (before === 'incomplete') return;
          expect(judged(when, { ...answers, [id]: answer })).toBe(before);
        },
      ),
    );
  });
});
