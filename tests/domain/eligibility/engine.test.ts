import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/domain/eligibility/engine';
import {
  authority,
  catalogueOf,
  documentOf,
  engineOf,
  measureOf,
  no,
  only,
  provisionOf,
  termOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const facts = [yesNo('a'), yesNo('b'), yesNo('c')];

const repeatedIn = (when: Parameters<typeof provisionOf>[1], terms = [termOf('t', yes('a'))]) => {
  const engine = engineOf({ facts, terms, provisions: [provisionOf('p', when)] });
  return only(only(engine.measures).provisions).repeated.map(({ id }) => id);
};

describe('createEngine', () => {
  it('makes every measure of every document ready, in the order of the catalogue', () => {
    const engine = engineOf({
      facts,
      documents: [
        documentOf('new', [
          measureOf('2026-01', [provisionOf('p', yes('a')), provisionOf('q', yes('b'))]),
          measureOf('2026-02', []),
        ]),
        documentOf('old', [measureOf('2021-01', [provisionOf('r', no('c'))])]),
      ],
    });
    expect(
      engine.measures.map(({ document, measure, provisions }) => [
        document.id,
        measure.id,
        provisions.map(({ provision }) => provision.id),
      ]),
    ).toEqual([
      ['new', '2026-01', ['p', 'q']],
      ['new', '2026-02', []],
      ['old', '2021-01', ['r']],
    ]);
  });

  it('hands the clause of the provision down to conditions without one', () => {
    const engine = engineOf({ facts, provisions: [provisionOf('p', yes('a'), { clause: '9.' })] });
    expect(only(only(engine.measures).provisions).node).toMatchObject({ clause: '9.' });
  });

  it('knows which facts more than one condition asks about, through terms too', () => {
    expect(repeatedIn({ all: [yes('a'), yes('b')] })).toEqual([]);
    expect(repeatedIn({ all: [yes('a'), { any: [no('a'), yes('b')] }] })).toEqual(['a']);
    expect(repeatedIn({ all: [{ term: 't' }, { not: yes('a') }] })).toEqual(['a']);
    expect(repeatedIn({ all: [yes('b'), yes('b'), yes('b')] })).toEqual(['b']);
    expect(repeatedIn({ any: [authority('x'), authority('x')] })).toEqual([]);
  });

  it('refuses a rule on an unknown fact and names it', () => {
    const catalogue = catalogueOf({ facts, provisions: [provisionOf('p', yes('ghost'))] });
    expect(() => createEngine(catalogue)).toThrow(new TypeError('Unknown fact "ghost".'));
  });

  it('refuses a rule with an unknown term and names it', () => {
    const catalogue = catalogueOf({ facts, provisions: [provisionOf('p', { term: 'ghost' })] });
    expect(() => createEngine(catalogue)).toThrow(new TypeError('Unknown term "ghost".'));
  });

  it('refuses a question that depends on itself', () => {
    const catalogue = catalogueOf({ facts: [yesNo('a', { askWhen: yes('a') })] });
    expect(() => createEngine(catalogue)).toThrow(TypeError);
  });
});
