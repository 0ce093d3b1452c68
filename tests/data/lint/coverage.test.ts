import { describe, expect, it } from 'vitest';
import { lintCoverage, lintValidity } from '../../../src/data/lint/coverage';
import type { LintInput, ProvisionCase } from '../../../src/data/lint/problem';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { authority, yes } from '../../builders/catalogue';
import { brokenDocument, ruleOf, soundInput } from '../../builders/lint-input';

const told = (input: LintInput) =>
  lintCoverage(input).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

const without = (drop: (item: ProvisionCase) => boolean): LintInput => ({
  ...soundInput,
  provisionCases: soundInput.provisionCases.filter((item) => !drop(item)),
});

describe('lintCoverage', () => {
  it('has nothing to say where every verdict has a case', () => {
    expect(told(soundInput)).toEqual([]);
  });

  it.each(['eligible', 'ineligible', 'incomplete', 'manual'] as const)(
    'tells of a provision without a case that is %s',
    (verdict) => {
      const input = without(
        ({ provision, expected }) => provision === '2026-02-device' && expected === verdict,
      );
      expect(told(input)).toEqual([`coverage 2026-02-device: no case that is ${verdict}`]);
    },
  );

  it('asks for no case of the authority where nothing is left to it', () => {
    const input = without(({ provision }) => provision === '2026-01-move');
    expect(told(input)).toEqual(
      ['eligible', 'ineligible', 'incomplete'].map(
        (verdict) => `coverage 2026-01-move: no case that is ${verdict}`,
      ),
    );
  });

  const whole = (when: Condition) => {
    const input = brokenDocument(0, ruleOf(1), when);
    return told({
      ...input,
      provisionCases: input.provisionCases.filter(
        ({ provision }) => provision !== '2026-02-device',
      ),
    }).map((line) => line.replace('coverage 2026-02-device: no case that is ', ''));
  };

  it.each<[string, Condition]>([
    ['stands in every way to hold', { all: [yes('inChongqing'), authority('x')] }],
    [
      'is in each of several ways',
      { any: [authority('x'), { all: [yes('inChongqing'), authority('y')] }] },
    ],
    ['is the whole rule', authority('x')],
  ])('asks for no eligible case where the word of the authority %s', (_, when) => {
    expect(whole(when)).toEqual(['ineligible', 'incomplete', 'manual']);
  });

  it('asks for an eligible case where one way does without the authority', () => {
    expect(whole({ any: [yes('inChongqing'), authority('x')] })).toEqual([
      'eligible',
      'ineligible',
      'incomplete',
      'manual',
    ]);
  });

  it('asks for a case of the authority whose word stands inside a term', () => {
    const input: LintInput = {
      ...soundInput,
      catalogue: {
        ...soundInput.catalogue,
        terms: soundInput.catalogue.terms.map((term) => ({
          ...term,
          when: { any: [term.when, authority('x')] },
        })),
      },
      provisionCases: soundInput.provisionCases.filter(({ expected }) => expected !== 'manual'),
    };
    expect(told(input)).toEqual(['coverage 2026-02-device: no case that is manual']);
  });

  it('tells of cases for a provision that there is not', () => {
    const [first] = soundInput.provisionCases;
    const ghost = first && [{ ...first, provision: '2026-09-ghost' }];
    expect(
      told({ ...soundInput, provisionCases: [...soundInput.provisionCases, ...(ghost ?? [])] }),
    ).toEqual(['coverage 2026-09-ghost: cases for an unknown provision']);
  });
});

describe('lintValidity', () => {
  it('has nothing to say on a lapsed document that says what that means', () => {
    expect(lintValidity(soundInput)).toEqual([]);
  });

  it('tells of a lapsed document that does not say what that means', () => {
    expect(lintValidity(brokenDocument(1, ['validity', 'afterwards'], undefined))).toMatchObject([
      { rule: 'validity', where: '2021', message: 'has lapsed but does not say what that means' },
    ]);
  });

  it.each([
    ['2025-12-31', 0],
    ['2026-01-01', 1],
  ])('looks at the day of the last comparison: %s tells %i', (checkedOn, count) => {
    const input = brokenDocument(1, ['validity', 'afterwards'], undefined);
    const documents = input.catalogue.documents.map((document) => ({
      ...document,
      checkedOn: parsePlainDate(checkedOn),
    }));
    expect(lintValidity({ ...input, catalogue: { ...input.catalogue, documents } })).toHaveLength(
      count,
    );
  });
});
