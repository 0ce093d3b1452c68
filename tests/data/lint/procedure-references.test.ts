import { describe, expect, it } from 'vitest';
import { lintProcedureReferences } from '../../../src/data/lint/procedure-references';
import type { LintInput } from '../../../src/data/lint/problem';
import { brokenInput, soundInput } from '../../builders/lint-input';

const told = (input: LintInput) =>
  lintProcedureReferences(input).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

const AT = ['library', 'procedures', 0] as const;
const LIMIT = [...AT, 'steps', 1, 'limits', 0] as const;

describe('lintProcedureReferences', () => {
  it('has nothing to say where everything that is named is there', () => {
    expect(told(soundInput)).toEqual([]);
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    [
      'a procedure that is missing',
      ['library', 'procedures', 5],
      undefined,
      'procedure procedures: "device3-registration" stands there 0 times',
    ],
    [
      'a procedure that stands there twice',
      ['library', 'procedures', 5, 'id'],
      'device2-renewal',
      'procedure procedures: "device2-renewal" stands there 2 times',
    ],
    [
      'a procedure of another name',
      ['library', 'procedures', 5, 'id'],
      'device4-registration',
      'procedure procedures: "device4-registration" is not on the list',
    ],
    [
      'a certificate without a rule',
      ['library', 'renewalRules', 1],
      undefined,
      'procedure renewal-rules: "device-production" stands there 0 times',
    ],
    [
      'an unknown regulation behind a limit',
      [...LIMIT, 'source', 'regulation'],
      'order-2',
      'procedure device2-renewal: cites an unknown regulation "order-2"',
    ],
    [
      'an unknown regulation behind what happens when it is overdue',
      [...AT, 'steps', 1, 'onOverdue', 'source', 'regulation'],
      'order-2',
      'procedure device2-renewal: cites an unknown regulation "order-2"',
    ],
    [
      'an unknown regulation behind a paper',
      [...AT, 'papers', 0, 'source', 'regulation'],
      'order-2',
      'procedure device2-renewal: cites an unknown regulation "order-2"',
    ],
    [
      'an unknown regulation behind a rule of renewal',
      ['library', 'renewalRules', 0, 'source', 'regulation'],
      'order-2',
      'procedure device-registration: cites an unknown regulation "order-2"',
    ],
    [
      'an unknown fact',
      [...AT, 'variants', 0, 'fact'],
      'device.colour',
      'procedure device2-renewal: depends on an unknown fact "device.colour"',
    ],
    [
      'an answer that a fact does not have',
      [...AT, 'variants', 0, 'only', 0],
      '4',
      'procedure device2-renewal: "4" is no answer to device.class',
    ],
    [
      'a key of its own that is a fact',
      [...AT, 'variants', 1, 'key'],
      'device.listed',
      'procedure device2-renewal: "device.listed" is a fact already',
    ],
    [
      'a condition on a key that is not declared',
      [...LIMIT, 'when'],
      { pilot: [true] },
      'procedure device2-renewal: a condition is on "pilot", which is not declared',
    ],
    [
      'a condition on an answer that a key does not have',
      [...LIMIT, 'when', 'priority', 0],
      'yes',
      'procedure device2-renewal: "yes" is no answer to priority',
    ],
    [
      'a count back from a key that is not declared',
      [...AT, 'steps', 0, 'limits', 0, 'before'],
      'endsOn',
      'procedure device2-renewal: counts from "endsOn", which is not declared as a day',
    ],
    [
      'a count from a key that is no day',
      [...AT, 'steps', 0, 'limits', 0, 'before'],
      'priority',
      'procedure device2-renewal: counts from "priority", which is not declared as a day',
    ],
  ])('tells of %s', (_, path, to, message) => {
    expect(told(brokenInput(path, to))).toContain(message);
  });

  it('tells of a regulation that nothing cites', () => {
    const regulation = { ...soundInput.library.regulations[0], id: 'order-3' };
    expect(told(brokenInput(['library', 'regulations', 0], regulation))).toContain(
      'procedure order-3: no procedure cites this regulation',
    );
  });
});
