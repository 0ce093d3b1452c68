import { describe, expect, it } from 'vitest';
import type { LintInput } from '../../../src/data/lint/problem';
import { lintReferences, lintUsage } from '../../../src/data/lint/references';
import type { Fact } from '../../../src/domain/profile/fact';
import { amount, calendarDay } from '../../builders/catalogue';
import { brokenDocument, brokenInput, ruleOf, soundInput } from '../../builders/lint-input';

const told = (input: LintInput) =>
  lintReferences(input).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

const withRule = (condition: unknown, facts: readonly Fact[] = []): LintInput => {
  const input = brokenDocument(0, ruleOf(0), condition);
  const { catalogue } = input;
  return { ...input, catalogue: { ...catalogue, facts: [...catalogue.facts, ...facts] } };
};

const clause = '1.';

describe('lintReferences', () => {
  it('has nothing to say where every name is known', () => {
    expect(told(soundInput)).toEqual([]);
  });

  it.each<[string, LintInput, string]>([
    [
      'an unknown fact in a rule',
      withRule({ not: { fact: 'role.ghost', is: true, clause } }),
      'reference 2026-01-move: unknown fact role.ghost',
    ],
    [
      'a fact named like a part of every object',
      withRule({ fact: 'constructor', is: true, clause }),
      'reference 2026-01-move: unknown fact constructor',
    ],
    [
      'an unknown fact in a term',
      brokenInput(['catalogue', 'terms', 0, 'when', 'fact'], 'product.ghost'),
      'reference term device: unknown fact product.ghost',
    ],
    [
      'an unknown fact in a warning',
      brokenInput(['catalogue', 'warnings', 0, 'when', 'all', 0, 'fact'], 'ghost'),
      'reference warning moving-outside: unknown fact ghost',
    ],
    [
      'an unknown fact before a question',
      brokenInput(['catalogue', 'facts', 2, 'askWhen', 'fact'], 'role.ghost'),
      'reference plan.move: unknown fact role.ghost',
    ],
    [
      'an unknown term',
      withRule({ any: [{ term: 'ghost', clause }] }),
      'reference 2026-01-move: unknown term ghost',
    ],
    [
      'an option that a choice does not have',
      withRule({ fact: 'product.type', in: ['device', 'toy'], clause }),
      'reference 2026-01-move: "toy" is no answer to product.type',
    ],
    [
      'a word for a yes',
      withRule({ fact: 'role.maker', is: 'true', clause }),
      'reference 2026-01-move: "true" is no answer to role.maker',
    ],
    [
      'a number asked of a yes',
      withRule({ fact: 'role.maker', atLeast: 1, clause }),
      'reference 2026-01-move: atLeast does not fit role.maker, which is a boolean',
    ],
    [
      'a day asked of a number',
      withRule({ fact: 'staff', after: '2026-01-01', clause }, [amount('staff')]),
      'reference 2026-01-move: after does not fit staff, which is a number',
    ],
    [
      'a number asked of a day',
      withRule({ fact: 'since', atMost: 3, clause }, [calendarDay('since')]),
      'reference 2026-01-move: atMost does not fit since, which is a date',
    ],
    [
      'a day that is none among the answers',
      withRule({ fact: 'since', is: '2026-02-30', clause }, [calendarDay('since')]),
      'reference 2026-01-move: "2026-02-30" is no answer to since',
    ],
    [
      'a condition without a clause',
      brokenDocument(0, [...ruleOf(1), 'all', 3, 'any', 1, 'clause'], undefined),
      'reference 2026-02-device: a condition has no clause',
    ],
    [
      'a relation to an unknown measure',
      brokenDocument(0, ['measures', 2, 'related', 0, 'id'], '2021-99'),
      'reference 2026-03: related to an unknown measure 2021-99',
    ],
  ])('tells of %s', (_, input, problem) => {
    expect(told(input)).toEqual([problem]);
  });

  it('takes bounds on numbers and days', () => {
    const facts = [amount('staff'), calendarDay('since')];
    const all = [
      { fact: 'staff', atLeast: 1, clause },
      { fact: 'staff', atMost: 9, clause },
      { fact: 'since', before: '2026-01-01', clause },
      { fact: 'since', after: '2020-01-01', clause },
      { fact: 'since', within: ['2020-01-01', '2026-01-01'], clause },
    ];
    expect(told(withRule({ all }, facts))).toEqual([]);
  });
});

describe('lintUsage', () => {
  it('has nothing to say where every fact is read or says why not', () => {
    expect(lintUsage(soundInput)).toEqual([]);
  });

  it('tells of a fact that no rule reads', () => {
    expect(lintUsage(brokenInput(['catalogue', 'facts', 6, 'unusedBecause'], undefined))).toEqual([
      { rule: 'usage', where: 'status.planned', message: 'no rule reads this fact' },
    ]);
  });

  it('does not count a question that only opens another question', () => {
    const input = brokenDocument(0, [...ruleOf(0), 'all', 1], {
      ...{ fact: 'inChongqing' },
      is: true,
    });
    expect(lintUsage(input).map(({ where }) => where)).toEqual(['role.maker']);
  });

  it('tells of a fact that is read although it is marked as unused', () => {
    const input = brokenInput(['catalogue', 'facts', 1, 'unusedBecause'], 'Nobody reads it.');
    expect(lintUsage(input)).toEqual([
      { rule: 'usage', where: 'role.maker', message: 'is read, but marked unused' },
    ]);
  });
});
