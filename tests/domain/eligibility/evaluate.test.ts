import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Condition, Test } from '../../../src/domain/eligibility/condition';
import { evaluate } from '../../../src/domain/eligibility/evaluate';
import { compile } from '../../../src/domain/eligibility/node';
import { leavesOf, type TraceNode } from '../../../src/domain/eligibility/trace';
import { allOf, anyOf, atLeastOf, notOf, type Value } from '../../../src/domain/eligibility/value';
import type { Fact, FactValue } from '../../../src/domain/profile/fact';
import {
  amount,
  authority,
  calendarDay,
  choice,
  only,
  present,
  termOf,
  textOf,
  yes,
  yesNo,
} from '../../builders/catalogue';
import {
  completions,
  readFrom,
  ready,
  treeAnswers,
  trees,
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

/** Both ways to evaluate, which must agree. */
function valueOf(condition: Condition, answers: TreeAnswers): Value {
  const plain = evaluate(ready(condition), readFrom(answers));
  expect(traceOf(condition, answers).value).toBe(plain);
  return plain;
}

describe('one condition on one fact', () => {
  const facts = new Map<string, Fact>(
    [
      yesNo('flag'),
      choice('kind', ['drug', 'device', 'cosmetic']),
      amount('staff'),
      calendarDay('since'),
    ].map((fact) => [fact.id, fact]),
  );

  const cases: readonly (readonly [string, Test, FactValue | undefined, Value])[] = [
    ['flag', { is: true }, true, 'holds'],
    ['flag', { is: true }, false, 'fails'],
    ['flag', { is: true }, undefined, 'open'],
    ['flag', { is: false }, false, 'holds'],
    ['flag', { is: false }, true, 'fails'],
    ['flag', { is: false }, undefined, 'open'],
    ['kind', { is: 'drug' }, 'drug', 'holds'],
    ['kind', { is: 'drug' }, 'device', 'fails'],
    ['kind', { is: 'drug' }, undefined, 'open'],
    ['kind', { in: ['drug', 'device'] }, 'device', 'holds'],
    ['kind', { in: ['drug', 'device'] }, 'cosmetic', 'fails'],
    ['kind', { in: ['drug', 'device'] }, undefined, 'open'],
    ['kind', { in: ['drug', 'device', 'cosmetic'] }, undefined, 'open'],
    ['staff', { atLeast: 300 }, 299, 'fails'],
    ['staff', { atLeast: 300 }, 300, 'holds'],
    ['staff', { atLeast: 300 }, 301, 'holds'],
    ['staff', { atLeast: 300 }, undefined, 'open'],
    ['staff', { atMost: 300 }, 299, 'holds'],
    ['staff', { atMost: 300 }, 300, 'holds'],
    ['staff', { atMost: 300 }, 301, 'fails'],
    ['staff', { atMost: 300 }, undefined, 'open'],
    ['staff', { atMost: 0 }, 0, 'holds'],
    ['since', { before: '2024-03-01' }, '2024-02-29', 'holds'],
    ['since', { before: '2024-03-01' }, '2024-03-01', 'fails'],
    ['since', { before: '2024-03-01' }, undefined, 'open'],
    ['since', { after: '2024-03-01' }, '2024-03-01', 'fails'],
    ['since', { after: '2024-03-01' }, '2024-03-02', 'holds'],
    ['since', { after: '2024-03-01' }, undefined, 'open'],
    ['since', { within: ['2024-03-01', '2024-03-31'] }, '2024-02-29', 'fails'],
    ['since', { within: ['2024-03-01', '2024-03-31'] }, '2024-03-01', 'holds'],
    ['since', { within: ['2024-03-01', '2024-03-31'] }, '2024-03-31', 'holds'],
    ['since', { within: ['2024-03-01', '2024-03-31'] }, '2024-04-01', 'fails'],
    ['since', { within: ['2024-03-01', '2024-03-31'] }, undefined, 'open'],
  ];

  it.each(cases)('%s %j, answered %j, %s', (fact, test, answer, value) => {
    const node = compile({ fact, ...test, clause: '1.' }, { facts, terms: new Map() });
    const traces: TraceNode[] = [];
    expect(evaluate(node, () => answer)).toBe(value);
    expect(evaluate(node, () => answer, traces)).toBe(value);
    expect(traces).toEqual([
      { kind: 'fact', value, clause: '1.', fact, test, answer: answer ?? null },
    ]);
  });
});

describe('conditions put together', () => {
  const open = yes('a');
  const holds = yes('b');
  const fails = yes('c');
  const manual = authority('x');
  const answers = { b: true, c: false };

  it.each<[string, Condition, Value]>([
    ['all of nothing', { all: [] }, 'holds'],
    ['all that hold', { all: [holds, holds] }, 'holds'],
    ['all with an open one', { all: [holds, open] }, 'open'],
    ['all with an open one before the authority', { all: [open, manual] }, 'open'],
    ['all with the authority before an open one', { all: [manual, open] }, 'open'],
    ['all with the authority', { all: [manual, holds] }, 'manual'],
    ['all with a failed one last', { all: [open, manual, fails] }, 'fails'],
    ['any of nothing', { any: [] }, 'fails'],
    ['any that fail', { any: [fails, fails] }, 'fails'],
    ['any with an open one', { any: [fails, open] }, 'open'],
    ['any with an open one before the authority', { any: [open, manual] }, 'open'],
    ['any with the authority before an open one', { any: [manual, open] }, 'open'],
    ['any with the authority', { any: [manual, fails] }, 'manual'],
    ['any with one that holds last', { any: [open, manual, holds] }, 'holds'],
    ['not of what holds', { not: holds }, 'fails'],
    ['not of what fails', { not: fails }, 'holds'],
    ['not of what is open', { not: open }, 'open'],
    ['not of the word of the authority', { not: manual }, 'manual'],
    ['two of three, two holding', { atLeast: 2, of: [holds, open, holds] }, 'holds'],
    ['two of three, two failing', { atLeast: 2, of: [fails, open, fails] }, 'fails'],
    ['two of three, one open', { atLeast: 2, of: [holds, open, manual] }, 'open'],
    ['two of three, one with the authority', { atLeast: 2, of: [holds, fails, manual] }, 'manual'],
    ['conditions inside conditions', { any: [{ all: [holds, { not: fails }] }, open] }, 'holds'],
  ])('%s', (_, condition, value) => {
    expect(valueOf(condition, answers)).toBe(value);
  });
});

describe('the trace', () => {
  it('holds every condition, also those after one that settles the matter', () => {
    const trace = traceOf(
      {
        all: [yes('a'), { any: [yes('b'), yes('c')] }, { not: yes('d') }, authority('x')],
      },
      { a: false, b: true },
    );
    expect(leavesOf(trace).map((leaf) => [leaf.kind, leaf.value])).toEqual([
      ['fact', 'fails'],
      ['fact', 'holds'],
      ['fact', 'open'],
      ['fact', 'open'],
      ['manual', 'manual'],
    ]);
  });

  it('has the shape of the condition', () => {
    const trace = traceOf(
      { any: [{ not: yes('a') }, { atLeast: 1, of: [yes('b')] }] },
      { a: true },
    );
    expect(trace).toMatchObject({
      kind: 'any',
      value: 'open',
      children: [
        { kind: 'not', value: 'fails', children: [{ fact: 'a', answer: true }] },
        { kind: 'atLeast', value: 'open', children: [{ fact: 'b', answer: null }] },
      ],
    });
  });

  it('says which named term a branch stands for, and labels nothing else', () => {
    const either = termOf('either', { any: [yes('a'), yes('b')] });
    const facts = new Map(['a', 'b'].map((id) => [id, yesNo(id)]));
    const node = compile(
      { all: [{ term: 'either' }] },
      { facts, terms: new Map([['either', either]]) },
    );
    const traces: TraceNode[] = [];
    evaluate(node, () => undefined, traces);
    const root = only(traces);
    expect(root).not.toHaveProperty('label');
    expect(root).toMatchObject({ children: [{ kind: 'any', label: textOf('either') }] });
  });

  it('keeps the words of what the authority is asked', () => {
    expect(traceOf({ ...authority('list'), clause: '5.' }, {})).toEqual({
      kind: 'manual',
      value: 'manual',
      clause: '5.',
      id: 'list',
      text: textOf('list'),
      askUnits: ['某委'],
    });
  });

  it('writes nothing but one node for each condition that it is given', () => {
    const traces: TraceNode[] = [];
    evaluate(ready(yes('a')), readFrom({}), traces);
    evaluate(ready({ all: [yes('b'), yes('c')] }), readFrom({}), traces);
    expect(traces.map(({ kind }) => kind)).toEqual(['fact', 'all']);
  });
});

/** The value that a branch must have by the values of its children. */
function expectedOf(condition: Condition, trace: TraceNode): Value {
  const values = 'children' in trace ? trace.children.map(({ value }) => value) : [trace.value];
  if ('all' in condition) return allOf(values);
  if ('any' in condition) return anyOf(values);
  if ('of' in condition) return atLeastOf(condition.atLeast, values);
  return 'not' in condition ? notOf(present(values[0])) : trace.value;
}

function expectSound(condition: Condition, trace: TraceNode): void {
  expect(trace.value).toBe(expectedOf(condition, trace));
  const children = 'children' in trace ? trace.children : [];
  const conditions =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'of' in condition
          ? condition.of
          : 'not' in condition
            ? [condition.not]
            : [];
  expect(children).toHaveLength(conditions.length);
  conditions.forEach((inner, index) => expectSound(inner, present(children[index])));
}

describe('random conditions', () => {
  it('come to the same value with and without a trace', () => {
    check(
      fc.property(treesWithAuthority, treeAnswers, (condition, answers) => {
        valueOf(condition, answers);
      }),
    );
  });

  it('have a trace in which every branch follows from its children', () => {
    check(
      fc.property(treesWithAuthority, treeAnswers, (condition, answers) => {
        expectSound(condition, traceOf(condition, answers));
      }),
    );
  });

  it('that hold or fail keep doing so whatever else is answered', () => {
    check(
      fc.property(trees, treeAnswers, (condition, answers) => {
        const value = valueOf(condition, answers);
        if (value === 'open') return;
        for (const more of completions(answers)) expect(valueOf(condition, more)).toBe(value);
      }),
    );
  });

  it('are never open once everything is answered', () => {
    check(
      fc.property(trees, treeAnswers, (condition, answers) => {
        for (const all of completions(answers)) expect(valueOf(condition, all)).not.toBe('open');
      }),
    );
  });
});
