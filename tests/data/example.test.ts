import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import { exampleCompany } from '../../src/data/example';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { assess } from '../../src/domain/eligibility/assess';
import { createEngine } from '../../src/domain/eligibility/engine';
import { uncountedOf, warningsOf } from '../../src/domain/eligibility/warnings';
import { readRow } from '../../src/storage/row';

const engine = createEngine(catalogue);
const day = parsePlainDate(catalogue.checkedOn);

describe.each(['zh', 'en'] as const)('the example company in %s', (language) => {
  const example = exampleCompany(language);

  it('has only answers that fit the questions of today', () => {
    const row = { id: 'example', ...example, updatedAt: 1 };
    expect(readRow(engine.registry.facts, row)).toEqual({ company: row, dropped: [] });
  });

  it('shows measures of every kind that depends on a company', () => {
    const { measures } = assess(engine, example, day);
    const verdicts = new Set(Object.values(measures).map(({ verdict }) => verdict));
    expect(verdicts).toEqual(
      new Set(['eligible', 'incomplete', 'manual', 'ineligible', 'nothing-to-apply', 'lapsed']),
    );
  });

  it('has no answers that hardly go together, and none that do not count', () => {
    expect(warningsOf(engine, example)).toEqual([]);
    expect(uncountedOf(engine, example)).toEqual([]);
  });

  it('says in its name that it is fictitious', () => {
    expect(example.enterprise.name).toMatch(language === 'zh' ? /（虚构）$/ : /\(fictitious\)$/);
  });
});

it('is the same company in both languages', () => {
  const nameless = (language: 'zh' | 'en') => {
    const { enterprise, products, ...rest } = exampleCompany(language);
    const without = ({ name: _name, ...subject }: object & { name: string }) => subject;
    return { ...rest, enterprise: without(enterprise), products: products.map(without) };
  };
  expect(nameless('en')).toEqual(nameless('zh'));
});
