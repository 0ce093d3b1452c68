import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import { createCatalogue } from '../../src/data/create-catalogue';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { createEngine } from '../../src/domain/eligibility/engine';
import { factLeaves } from '../../src/domain/eligibility/node';
import { createRegistry } from '../../src/domain/profile/registry';
import { documentOf, measureOf, yesNo } from '../builders/catalogue';

const provisions = catalogue.measures.flatMap((measure) => measure.provisions);

const doubles = <T>(items: readonly T[]): readonly T[] =>
  items.filter((item, index) => items.indexOf(item) !== index);

/** Every text with a language, by its path. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, object])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value || 'en' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe('the bundled catalogue', () => {
  it('holds the 21 measures of 2026 and the 26 of 2021, in the order of the texts', () => {
    const numbers = (year: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
    expect(
      catalogue.documents.map(({ id, measures }) => [id, measures.map((own) => own.id)]),
    ).toEqual([
      ['2026', numbers('2026', 21)],
      ['2021', numbers('2021', 26)],
    ]);
    expect(catalogue.measures.map(({ id }) => id)).toEqual([
      ...numbers('2026', 21),
      ...numbers('2021', 26),
    ]);
  });

  it('states when each document is in force', () => {
    expect(
      catalogue.documents.map(({ id, validity: { from, until } }) => [id, from, until]),
    ).toEqual([
      ['2026', '2026-01-21', null],
      ['2021', '2021-12-01', '2025-12-31'],
    ]);
  });

  it('gives each measure, provision, question, option and term an id of its own', () => {
    expect(doubles(catalogue.measures.map(({ id }) => id))).toEqual([]);
    expect(doubles(provisions.map(({ id }) => id))).toEqual([]);
    expect(doubles(catalogue.facts.map(({ id }) => id))).toEqual([]);
    expect(doubles(catalogue.terms.map(({ id }) => id))).toEqual([]);
    for (const { id, options = [] } of catalogue.facts) {
      expect([id, doubles(options.map(({ value }) => value))]).toEqual([id, []]);
    }
  });

  it('gives each question and each of its options a number of its own for compact codes', () => {
    expect(doubles(catalogue.facts.map(({ n }) => n))).toEqual([]);
    for (const { id, options = [] } of catalogue.facts) {
      expect([id, doubles(options.map(({ n }) => n))]).toEqual([id, []]);
    }
  });

  it('names each provision after its measure', () => {
    for (const { id, provisions: own } of catalogue.measures) {
      for (const provision of own) expect(provision.id).toMatch(new RegExp(`^${id}-[a-zA-Z]+$`));
    }
  });

  it('has provisions exactly where a measure is more than a duty of agencies', () => {
    for (const { id, kind, provisions: own } of catalogue.measures) {
      expect([id, own.length === 0]).toEqual([id, kind === 'government']);
    }
  });

  it('gives the options of a choice to every choice and to nothing else', () => {
    for (const { id, type, options } of catalogue.facts) {
      expect([id, (options ?? []).length > 1]).toEqual([id, type === 'enum']);
    }
  });

  it('puts every measure into a section of its document', () => {
    for (const { sections, measures } of catalogue.documents) {
      const known = sections.map(({ id }) => id);
      for (const { id, section } of measures)
        expect([id, known]).toEqual([id, expect.arrayContaining([section])]);
    }
  });

  it('asks about a product only in provisions about products', () => {
    for (const { provisions: ready } of createEngine(catalogue).measures) {
      for (const { provision, node } of ready) {
        const about = factLeaves(node).filter(({ fact }) => fact.level === 'product');
        if (provision.level === 'product') continue;
        expect([provision.id, about.map(({ fact }) => fact.id)]).toEqual([provision.id, []]);
      }
    }
  });

  it('lets no question to the enterprise depend on an answer about a product', () => {
    const { facts, gates } = createRegistry(catalogue.facts);
    for (const [id, gate] of gates) {
      if (facts.get(id)?.level === 'product') continue;
      const about = factLeaves(gate).filter(({ fact }) => fact.level === 'product');
      expect([id, about.map(({ fact }) => fact.id)]).toEqual([id, []]);
    }
  });

  it('was compared with the texts on the day of the oldest comparison', () => {
    const days = catalogue.documents.map(({ checkedOn }) => checkedOn).sort();
    expect(catalogue.checkedOn).toBe(days[0]);
  });
});

describe('a text of the bundled catalogue', () => {
  const texts = textsIn(catalogue);

  it('is there for every part of every measure', () => {
    expect(texts.length).toBeGreaterThan(500);
  });

  it.each(catalogue.measures)('of measure $id is written in both languages', (measure) => {
    for (const [path, text] of textsIn(measure)) {
      const { zh, en } = { zh: '', en: '', ...text };
      expect([path, zh]).toEqual([path, expect.stringMatching(/\p{Script=Han}/u)]);
      expect([path, en]).toEqual([path, expect.stringMatching(/[a-z]/i)]);
      expect([path, en]).toEqual([path, expect.not.stringMatching(/^\s|\s$/)]);
    }
  });

  it.each(catalogue.measures)(
    'of measure $id has no Chinese where English should stand',
    (measure) => {
      for (const [path, text] of textsIn(measure)) {
        const { en } = { en: '', ...text };
        // A Chinese name may be quoted beside its translation.
        const chinese = en.match(/\p{Script=Han}/gu)?.length ?? 0;
        expect([path, chinese <= en.length / 3]).toEqual([path, true]);
      }
    },
  );

  it('of questions, options, terms and warnings is written in both languages', () => {
    const { facts, terms, warnings } = catalogue;
    for (const [path, text] of textsIn({ facts, terms, warnings })) {
      const { zh, en } = { zh: '', en: '', ...text };
      expect([path, zh.trim().length > 0]).toEqual([path, true]);
      expect([path, en.trim().length > 0]).toEqual([path, true]);
    }
  });

  it('says in a provision what it is, for whom, and what to do next', () => {
    for (const { id, title, summary, beneficiaries, nextStep } of provisions) {
      for (const text of [title, summary, beneficiaries, nextStep]) {
        expect([id, text.zh.trim().length > 1]).toEqual([id, true]);
      }
    }
  });

  it('is no placeholder', () => {
    for (const [path, text] of texts) {
      expect([path, JSON.stringify(text)]).toEqual([
        path,
        expect.not.stringMatching(/TODO|FIXME|TBD|lorem|待补|待定稿|xxx/i),
      ]);
    }
  });
});

describe('createCatalogue', () => {
  const older = documentOf('old', [measureOf('2021-01', [])], {
    issuedOn: parsePlainDate('2021-12-01'),
    checkedOn: parsePlainDate('2026-05-01'),
  });
  const newer = documentOf('new', [measureOf('2026-01', [])], {
    issuedOn: parsePlainDate('2026-01-21'),
    checkedOn: parsePlainDate('2026-06-01'),
  });

  it('puts the newest document first, whatever the order of the files', () => {
    for (const list of [
      [older, newer],
      [newer, older],
    ]) {
      const { documents, measures } = createCatalogue(list, [], [], []);
      expect(documents.map(({ id }) => id)).toEqual(['new', 'old']);
      expect(measures.map(({ id }) => id)).toEqual(['2026-01', '2021-01']);
    }
  });

  it('says how old its oldest comparison is and which documents it holds', () => {
    expect(createCatalogue([newer, older], [], [], [])).toMatchObject({
      checkedOn: '2026-05-01',
      version: '2026-05-01/new+old',
    });
  });

  it('keeps the questions and terms that it is given', () => {
    const facts = [yesNo('a')];
    expect(createCatalogue([newer], facts, [], []).facts).toBe(facts);
  });

  it('needs a document', () => {
    expect(() => createCatalogue([], [], [], [])).toThrow(
      new TypeError('A catalogue needs a document.'),
    );
  });

  it('leaves the list of documents as it was', () => {
    const list = Object.freeze([older, newer]);
    expect(() => createCatalogue(list, [], [], [])).not.toThrow();
  });
});
