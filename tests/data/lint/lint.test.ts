import { describe, expect, it } from 'vitest';
import { lintData, lintRules, lintSchema } from '../../../src/data/lint/lint';
import type { LintInput } from '../../../src/data/lint/problem';
import {
  brokenDocument,
  brokenInput,
  engineFor,
  ruleOf,
  soundInput,
} from '../../builders/lint-input';

const wrongPlaces = (input: LintInput) =>
  lintSchema(input).map(({ rule, where }) => `${rule} ${where}`);

describe('lintSchema', () => {
  it('has nothing to say on sound data', () => {
    expect(lintSchema(soundInput)).toEqual([]);
  });

  it.each<[string, LintInput, string]>([
    ['a missing title', brokenDocument(0, ['title'], undefined), 'schema 2026.title'],
    ['a title without English', brokenDocument(0, ['title', 'en'], ''), 'schema 2026.title.en'],
    ['a title of spaces', brokenDocument(0, ['title', 'zh'], '  '), 'schema 2026.title.zh'],
    ['a third language', brokenDocument(0, ['title', 'fr'], 'x'), 'schema 2026.title.fr'],
    ['an unknown key', brokenDocument(0, ['until'], '2027-01-01'), 'schema 2026.until'],
    [
      'a day that is none',
      brokenDocument(0, ['validity', 'from'], '2026-02-30'),
      'schema 2026.validity.from',
    ],
    ['a number for a day', brokenDocument(0, ['issuedOn'], 20260121), 'schema 2026.issuedOn'],
    ['an address that is none', brokenDocument(0, ['url'], 'cq.gov.cn'), 'schema 2026.url'],
    [
      'an id of a measure in another form',
      brokenDocument(0, ['measures', 0, 'id'], '2026-1'),
      'schema 2026.measures.0.id',
    ],
    [
      'an unknown kind',
      brokenDocument(0, ['measures', 0, 'kind'], 'gift'),
      'schema 2026.measures.0.kind',
    ],
    [
      'a procedure with too few steps',
      brokenInput(['library', 'procedures', 0, 'steps', 2], undefined),
      'schema device2-renewal.steps',
    ],
    [
      'a limit without an article',
      brokenInput(['library', 'procedures', 0, 'steps', 1, 'limits', 0, 'source', 'article'], ''),
      'schema device2-renewal.steps.1.limits.0.source.article',
    ],
    [
      'a limit in another unit',
      brokenInput(['library', 'procedures', 0, 'steps', 1, 'limits', 0, 'unit'], 'week'),
      'schema device2-renewal.steps.1.limits.0.unit',
    ],
    [
      'a target without a qualifier',
      brokenInput(['library', 'procedures', 0, 'steps', 1, 'targets', 0, 'qualifier'], ''),
      'schema device2-renewal.steps.1.targets.0.qualifier',
    ],
    [
      'a step without a source',
      brokenInput(['library', 'procedures', 0, 'steps', 1, 'source'], undefined),
      'schema device2-renewal.steps.1.source',
    ],
    [
      'a card with a step',
      brokenInput(['library', 'procedures', 2, 'steps'], []),
      'schema device1-filing.steps',
    ],
    [
      'a regulation without a day',
      brokenInput(['library', 'regulations', 0, 'effectiveFrom'], '2018-11'),
      'schema order-1.effectiveFrom',
    ],
    [
      'a rule of renewal without a source',
      brokenInput(['library', 'renewalRules', 0, 'source'], undefined),
      'schema renewal-rules.0',
    ],
    [
      'no lead unit',
      brokenDocument(0, ['measures', 0, 'leadUnits'], []),
      'schema 2026.measures.0.leadUnits',
    ],
    [
      'an unknown relation',
      brokenDocument(0, ['measures', 2, 'related', 0, 'relation'], 'follows'),
      'schema 2026.measures.2.related.0.relation',
    ],
    [
      'an unknown level',
      brokenDocument(0, ['measures', 0, 'provisions', 0, 'level'], 'person'),
      'schema 2026.measures.0.provisions.0.level',
    ],
    [
      'a figure without a unit',
      brokenDocument(0, ['measures', 0, 'provisions', 0, 'figures', 0, 'unit'], ''),
      'schema 2026.measures.0.provisions.0.figures.0.unit',
    ],
    [
      'a fact of an unknown type',
      brokenInput(['catalogue', 'facts', 0, 'type'], 'text'),
      'schema facts.0.type',
    ],
    ['a fact with number 0', brokenInput(['catalogue', 'facts', 0, 'n'], 0), 'schema facts.0.n'],
    [
      'an option without a label',
      brokenInput(['catalogue', 'facts', 3, 'options', 0, 'label'], undefined),
      'schema facts.3.options.0.label',
    ],
    [
      'a term without a label',
      brokenInput(['catalogue', 'terms', 0, 'label'], undefined),
      'schema terms.0.label',
    ],
    [
      'a warning without a text',
      brokenInput(['catalogue', 'warnings', 0, 'text'], undefined),
      'schema warnings.0.text',
    ],
    [
      'a holiday of an unknown festival',
      brokenInput(['holidayYears', 0, 'holidays', 0, 'festivals', 0], 'easter'),
      'schema holidays.0.holidays.0.festivals.0',
    ],
    [
      'a holiday that ends on no day',
      brokenInput(['holidayYears', 0, 'holidays', 0, 'until'], '2021-02-30'),
      'schema holidays.0.holidays.0.until',
    ],
    [
      'a notice of another address',
      brokenInput(['holidayYears', 1, 'notice', 'url'], 'https://gov.example/notice'),
      'schema holidays.1.notice.url',
    ],
    ['a calendar without a year', brokenInput(['holidayYears'], []), 'schema holidays.'],
  ])('tells of %s', (_, input, place) => {
    expect(wrongPlaces(input)).toEqual([place]);
  });

  it.each<[string, unknown]>([
    ['with no operator', { fact: 'role.maker' }],
    ['with two operators', { fact: 'role.maker', is: true, in: [true] }],
    ['with an operator of its own', { fact: 'role.maker', isNot: true }],
    ['on nothing', {}],
    ['of an empty any', { any: [] }],
    ['of an empty list of options', { fact: 'product.type', in: [] }],
    ['with a bound that is no day', { fact: 'role.maker', before: '2026-13-01' }],
    ['within one day only', { fact: 'role.maker', within: ['2026-01-01'] }],
    ['of at least none', { atLeast: 0, of: [{ fact: 'role.maker', is: true }] }],
    ['for the authority without units to ask', { manual: 'x', text: { zh: '甲', en: 'a' } }],
  ])('tells of a condition %s', (_, condition) => {
    const [problem, ...more] = wrongPlaces(brokenDocument(0, ruleOf(0), condition));
    expect(problem).toMatch(/^schema 2026\.measures\.0\.provisions\.0\.when/);
    for (const other of more)
      expect(other).toMatch(/^schema 2026\.measures\.0\.provisions\.0\.when/);
  });
});

const rulesTold = (input: LintInput) => [...new Set(lintData(input).map(({ rule }) => rule))];

describe('lintData', () => {
  it('has nothing to say on a sound catalogue', () => {
    expect(lintData(soundInput)).toEqual([]);
  });

  it('stops at shapes and names, on which the finer rules rely', () => {
    const input = brokenDocument(0, ['measures', 0, 'provisions', 0, 'level'], 'person');
    expect(rulesTold({ ...input, provisionCases: [] })).toEqual(['schema']);
  });

  it.each<[string, LintInput]>([
    ['schema', brokenDocument(0, ['title'], undefined)],
    ['reference', brokenDocument(0, [...ruleOf(0), 'all', 1, 'fact'], 'role.ghost')],
    ['usage', brokenInput(['catalogue', 'facts', 6, 'unusedBecause'], undefined)],
    ['gate', brokenInput(['catalogue', 'facts', 2, 'askWhen', 'is'], false)],
    [
      'reach',
      brokenDocument(0, [...ruleOf(0), 'all', 0], { fact: 'role.maker', is: false, clause: '1.' }),
    ],
    ['figure', brokenInput(['referenceFigures'], [])],
    ['validity', brokenDocument(1, ['validity', 'afterwards'], undefined)],
    ['privacy', brokenDocument(0, ['issuer', 'zh'], '某办公厅 13800138000')],
    ['coverage', brokenInput(['provisionCases'], [])],
    ['holiday', brokenInput(['holidayYears', 0, 'workdays', 0], undefined)],
    ['procedure', brokenInput(['library', 'procedures', 5], undefined)],
    ['step', brokenInput(['library', 'procedures', 0, 'steps', 1, 'id'], 'apply')],
    ['procedure figure', brokenInput(['library', 'figures'], {})],
    ['procedure text', brokenInput(['library', 'procedures', 2, 'notIncluded', 'zh'], '无')],
  ])('asks the rule on %s', (rule, input) => {
    expect(rulesTold(input)).toContain(rule);
  });
});

describe('lintRules', () => {
  it('has nothing to say where every case comes out and every change is noticed', () => {
    const { problems, mutations } = lintRules(engineFor(soundInput), soundInput);
    expect(problems).toEqual([]);
    expect(mutations.total).toBeGreaterThan(10);
    expect(mutations.killed).toBe(mutations.total);
  });

  it('tells of cases that come out otherwise and of changes that no case notices', () => {
    const input = brokenInput(['provisionCases', 0, 'expected'], 'ineligible');
    const { problems } = lintRules(engineFor(input), input);
    expect([...new Set(problems.map(({ rule }) => rule))]).toEqual(['case']);
    const few = { ...soundInput, provisionCases: soundInput.provisionCases.slice(0, 1) };
    const told = lintRules(engineFor(few), few).problems.map(({ rule }) => rule);
    expect(new Set(told)).toEqual(new Set(['decisive-leaf']));
  });
});
