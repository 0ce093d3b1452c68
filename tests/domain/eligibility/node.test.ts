import { describe, expect, it } from 'vitest';
import type { Condition, Term, Test } from '../../../src/domain/eligibility/condition';
import { compile, factLeaves, type Node } from '../../../src/domain/eligibility/node';
import type { FactValue } from '../../../src/domain/profile/fact';
import { authority, only, present, termOf, textOf, yes, yesNo } from '../../builders/catalogue';

const facts = new Map(['a', 'b', 'c'].map((id) => [id, yesNo(id)]));

const compiled = (condition: Condition, terms: readonly Term[] = [], clause?: string): Node =>
  compile(condition, { facts, terms: new Map(terms.map((term) => [term.id, term])) }, clause);

const leafOf = (test: Test) => only(factLeaves(compiled({ fact: 'a', ...test })));

const clauses = (node: Node): readonly string[] =>
  'children' in node ? node.children.flatMap(clauses) : [node.clause];

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);

describe('compile', () => {
  it('hands clauses down to the conditions that name none', () => {
    const node = compiled(
      {
        all: [
          yes('a'),
          { ...yes('b'), clause: '3. 第2句' },
          {
            clause: '4.',
            any: [yes('c'), authority('list'), { ...authority('own'), clause: '5.' }],
          },
        ],
      },
      [],
      '1.',
    );
    expect(clauses(node)).toEqual(['1.', '3. 第2句', '4.', '4.', '5.']);
  });

  it('leaves the clause empty where nothing names one', () => {
    expect(clauses(compiled(yes('a')))).toEqual(['']);
  });

  it('writes terms out, labels them, and hands the clause of the use down into them', () => {
    const term = termOf('either', { any: [yes('a'), yes('b')] });
    const node = compiled({ term: 'either', clause: '7.' }, [term], '1.');
    expect(node).toMatchObject({ kind: 'any', label: textOf('either') });
    expect(clauses(node)).toEqual(['7.', '7.']);
  });

  it('wraps a term that is a single condition, so that its label has a place', () => {
    const terms = [termOf('single', yes('a')), termOf('ask', authority('list'))];
    for (const { id } of terms) {
      const node = compiled({ term: id }, terms);
      expect(node).toMatchObject({ kind: 'all', label: textOf(id) });
      expect(childrenOf(node)).toHaveLength(1);
    }
  });

  it('writes out terms inside terms, each with its own label', () => {
    const terms = [
      termOf('inner', { any: [yes('a'), yes('b')] }),
      termOf('outer', { all: [{ term: 'inner' }, yes('c')] }),
    ];
    const node = compiled({ term: 'outer' }, terms);
    expect(node).toMatchObject({ kind: 'all', label: textOf('outer') });
    expect(present(childrenOf(node)[0])).toMatchObject({ kind: 'any', label: textOf('inner') });
  });

  it('keeps what an authority is to be asked', () => {
    expect(compiled(authority('list'), [], '2.')).toEqual({
      kind: 'manual',
      id: 'list',
      text: textOf('list'),
      askUnits: ['某委'],
      clause: '2.',
    });
  });

  it('keeps how many of several conditions are needed', () => {
    expect(compiled({ atLeast: 2, of: [yes('a'), yes('b'), yes('c')] })).toMatchObject({
      kind: 'atLeast',
      need: 2,
    });
  });

  it('keeps the test of a condition without its fact and clause', () => {
    expect(leafOf({ within: ['2024-01-01', '2024-12-31'] }).test).toEqual({
      within: ['2024-01-01', '2024-12-31'],
    });
  });

  it.each(['ghost', '__proto__', 'constructor', 'toString'])(
    'refuses an unknown fact %s and names it',
    (id) => {
      expect(() => compiled({ all: [yes('a'), { not: yes(id) }] })).toThrow(
        new TypeError(`Unknown fact "${id}".`),
      );
    },
  );

  it.each(['ghost', '__proto__', 'constructor'])(
    'refuses an unknown term %s and names it',
    (id) => {
      expect(() => compiled({ any: [{ term: id }] })).toThrow(
        new TypeError(`Unknown term "${id}".`),
      );
    },
  );
});

describe('a test on an answer', () => {
  const cases: readonly (readonly [Test, FactValue, boolean])[] = [
    [{ is: true }, true, true],
    [{ is: true }, false, false],
    [{ is: false }, false, true],
    [{ is: false }, true, false],
    [{ is: 'device' }, 'device', true],
    [{ is: 'device' }, 'Device', false],
    [{ is: 0 }, 0, true],
    [{ is: 0 }, false, false],
    [{ is: 1 }, '1', false],
    [{ in: ['drug', 'device'] }, 'drug', true],
    [{ in: ['drug', 'device'] }, 'device', true],
    [{ in: ['drug', 'device'] }, 'cosmetic', false],
    [{ in: ['1', '2'] }, 1, false],
    [{ in: [] }, 'drug', false],
    [{ atLeast: 10 }, 9.999, false],
    [{ atLeast: 10 }, 10, true],
    [{ atLeast: 10 }, 10.001, true],
    [{ atLeast: 10 }, '11', false],
    [{ atMost: 10 }, 9.999, true],
    [{ atMost: 10 }, 10, true],
    [{ atMost: 10 }, 10.001, false],
    [{ atMost: 10 }, '9', false],
    [{ before: '2026-01-21' }, '2026-01-20', true],
    [{ before: '2026-01-21' }, '2026-01-21', false],
    [{ before: '2026-01-21' }, '2026-01-22', false],
    [{ before: '2026-01-21' }, '2025-12-31', true],
    [{ after: '2026-01-21' }, '2026-01-20', false],
    [{ after: '2026-01-21' }, '2026-01-21', false],
    [{ after: '2026-01-21' }, '2026-01-22', true],
    [{ after: '2026-01-21' }, '2025-02-28', false],
    [{ within: ['2021-12-01', '2025-12-31'] }, '2021-11-30', false],
    [{ within: ['2021-12-01', '2025-12-31'] }, '2021-12-01', true],
    [{ within: ['2021-12-01', '2025-12-31'] }, '2021-12-02', true],
    [{ within: ['2021-12-01', '2025-12-31'] }, '2025-12-30', true],
    [{ within: ['2021-12-01', '2025-12-31'] }, '2025-12-31', true],
    [{ within: ['2021-12-01', '2025-12-31'] }, '2026-01-01', false],
    [{ before: '2026-01-21' }, 20260101, false],
    [{ after: '2026-01-21' }, 99999999, false],
    [{ within: ['2021-12-01', '2025-12-31'] }, 20230101, false],
  ];

  it.each(cases)('%j passes %j: %s', (test, answer, passes) => {
    expect(leafOf(test).passes(answer)).toBe(passes);
  });
});

describe('factLeaves', () => {
  it('lists every fact condition in the order of the text, repeated ones too', () => {
    const node = compiled(
      { all: [yes('b'), { not: { any: [yes('a'), authority('x')] } }, { term: 't' }] },
      [termOf('t', { atLeast: 1, of: [yes('c'), yes('b')] })],
    );
    expect(factLeaves(node).map(({ fact }) => fact.id)).toEqual(['b', 'a', 'c', 'b']);
  });

  it('finds none where only the authority is asked', () => {
    expect(factLeaves(compiled(authority('x')))).toEqual([]);
  });
});
