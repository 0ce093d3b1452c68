import { describe, expect, it } from 'vitest';
import { lintProcedureSteps } from '../../../src/data/lint/procedure-steps';
import type { LintInput } from '../../../src/data/lint/problem';
import { brokenInput, soundInput } from '../../builders/lint-input';

const told = (input: LintInput) =>
  lintProcedureSteps(input).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

const AT = ['library', 'procedures', 0] as const;
const REVIEW = [...AT, 'steps', 1] as const;

describe('lintProcedureSteps', () => {
  it('has nothing to say where the steps hang together', () => {
    expect(told(soundInput)).toEqual([]);
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    ['two steps of one name', [...REVIEW, 'id'], 'apply', 'two steps are called "apply"'],
    [
      'two papers of one name',
      [...AT, 'papers'],
      Array(2).fill(soundInput.library.procedures[0]),
      'two papers are called "device2-renewal"',
    ],
    [
      'a step that starts with none that there is',
      [...REVIEW, 'startsWith', 0],
      { step: 'check' },
      '"review" starts with a step that there is not: check',
    ],
    [
      'a step that starts with itself',
      [...REVIEW, 'startsWith', 0],
      { step: 'review' },
      '"review" starts with a step that there is not: review',
    ],
    [
      'corrections that the agency answers itself',
      [...REVIEW, 'correction', 'answeredBy'],
      'review',
      '"review" is answered by "review", which is no step of the applicant',
    ],
    [
      'a clock that can stand and counts no working days',
      [...REVIEW, 'limits', 0, 'unit'],
      'day',
      'the clock of "review" can stand, but does not count working days',
    ],
    [
      'a target in other days on a clock that can stand',
      [...REVIEW, 'targets', 0, 'unit'],
      'month',
      'the clock of "review" can stand, but does not count working days',
    ],
    [
      'a step that is over when it begins',
      [...REVIEW, 'startsWith', 0, 'event'],
      'decided',
      '"review" starts and ends with the same event',
    ],
    [
      'a step of the applicant that he is not told of',
      [...AT, 'steps', 0, 'internal'],
      true,
      '"apply" is hidden from the one whose it is',
    ],
    [
      'an expiry without a certificate',
      [...AT, 'certificate'],
      undefined,
      'counts back from an expiry without a certificate, or the other way round',
    ],
    [
      'a window that is not that of the certificate',
      ['library', 'renewalRules', 0, 'closes', 'value'],
      31,
      'the window is not that of its certificate',
    ],
    [
      'a first day that is not that of the certificate',
      ['library', 'renewalRules', 0, 'opens'],
      undefined,
      'the window is not that of its certificate',
    ],
    [
      'a certificate that has no window',
      ['library', 'renewalRules', 0],
      soundInput.library.renewalRules[1],
      'its certificate has no window',
    ],
  ])('tells of %s', (_, path, to, message) => {
    expect(told(brokenInput(path, to))).toContain(`step device2-renewal: ${message}`);
  });

  it('tells of a procedure that nobody files', () => {
    const broken = brokenInput(['library', 'procedures', 1, 'steps', 0, 'startsWith'], []);
    expect(told(broken)).toEqual([
      'step device2-registration: nothing begins or ends with the filing',
    ]);
  });

  it('tells of a paper that has another name elsewhere', () => {
    const broken = brokenInput(
      ['library', 'procedures', 1, 'papers', 0, 'title', 'zh'],
      '许可证正本',
    );
    expect(told(broken)).toEqual([
      'step device2-registration: the paper "licence-copy" is called otherwise elsewhere',
    ]);
  });
});
