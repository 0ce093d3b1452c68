import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { assess as assessWith } from '../../../src/domain/eligibility/assess';
import type { Assessment, MissingFact, Row } from '../../../src/domain/eligibility/assessment';
import { createEngine } from '../../../src/domain/eligibility/engine';
import { factLeaves } from '../../../src/domain/eligibility/node';
import { nextQuestions as nextQuestionsWith } from '../../../src/domain/eligibility/next-questions';
import { bestFinding, type Finding, type Verdict } from '../../../src/domain/eligibility/verdict';
import type { FactValue } from '../../../src/domain/profile/fact';
import type { Profile } from '../../../src/domain/profile/profile';
import {
  answersTo,
  anyProfiles,
  DAYS_IN_FORCE,
  daysInForce,
  mayBeAsked,
  placeIsTold,
  changeable,
  isClosed,
  profiles,
  unanswered,
  withAnswer,
  type Asked,
} from '../../builders/profiles';
import { present } from '../../builders/catalogue';
import { check, numRuns, seed } from '../../setup/fast-check';

const engine = createEngine(catalogue);
const assess = (profile: Profile, day: string): Assessment => assessWith(engine, profile, day);
const nextQuestions = (profile: Profile, day: string) => nextQuestionsWith(engine, profile, day);

/** Questions that others wait for. */
const asksOthers = new Set(
  [...engine.registry.gates.values()].flatMap(factLeaves).map(({ fact }) => fact.id),
);

const factOf = (id: string) => present(engine.registry.facts.get(id));

const rowKey = ({ id, productId }: Pick<Row, 'id' | 'productId'>): string =>
  productId === undefined ? id : `${id}/${productId}`;

const rowsOf = ({ measures }: Assessment): readonly Row[] =>
  Object.values(measures).flatMap(({ provisions }) => provisions);

const rowVerdicts = (assessment: Assessment): ReadonlyMap<string, Verdict> =>
  new Map(rowsOf(assessment).map((row) => [rowKey(row), row.verdict]));

/** Every verdict of an assessment, by row, by provision and by measure. */
function allVerdicts(assessment: Assessment): ReadonlyMap<string, Verdict> {
  const entries = Object.entries(assessment.measures);
  return new Map([
    ...[...rowVerdicts(assessment)].map(([key, verdict]) => [`row ${key}`, verdict] as const),
    ...entries.map(([id, { verdict }]) => [`measure ${id}`, verdict] as const),
    ...entries.flatMap(([, { byProvision }]) =>
      Object.entries(byProvision).map(([id, verdict]) => [`provision ${id}`, verdict] as const),
    ),
  ]);
}

const said = ({ fact, productId }: Asked, to: FactValue): string =>
  `${productId === undefined ? '' : `${productId}/`}${fact.id} = ${String(to)}`;

/** One of the items, by any number. */
const oneOf = <T>(items: readonly T[], pick: number): T => present(items[pick % items.length]);

/** One of the questions with one of its answers, by a number. */
function answerFrom(questions: readonly Asked[], pick: number) {
  const asked = oneOf(questions, pick);
  return { asked, to: oneOf(answersTo(asked.fact), pick >>> 8) };
}

/** Some numbers to choose by. */
const picks = (count: number) =>
  fc.array(fc.nat({ max: 0x7fff_ffff }), { minLength: count, maxLength: count });

// Many runs take their time.
vi.setConfig({ testTimeout: 20_000 + numRuns * 200 });

beforeAll(() => {
  console.log(`properties: ${numRuns} runs each from FC_SEED=${seed}`);
});

describe('the profiles of these tests', () => {
  it('reach every verdict that a provision can come to, on most provisions', () => {
    const seen = new Map<string, Set<Verdict>>();
    fc.sample(fc.tuple(profiles, daysInForce), { numRuns: 600, seed }).forEach(([profile, day]) => {
      for (const { id, verdict } of rowsOf(assess(profile, day))) {
        seen.set(id, (seen.get(id) ?? new Set()).add(verdict));
      }
    });
    const all = catalogue.measures.flatMap(({ provisions }) => provisions);
    const share = (verdict: Verdict) =>
      all.filter(({ id }) => seen.get(id)?.has(verdict)).length / all.length;
    expect(share('eligible')).toBeGreaterThan(0.8);
    expect(share('ineligible')).toBe(1);
    expect(share('incomplete')).toBe(1);
  });
});

/** The verdicts that are not what they were, in words. */
function changed(
  before: ReadonlyMap<string, Verdict>,
  after: ReadonlyMap<string, Verdict>,
  counts: (verdict: Verdict, key: string) => boolean,
): readonly string[] {
  return [...before]
    .filter(([key, verdict]) => counts(verdict, key) && after.get(key) !== verdict)
    .map(([key, verdict]) => `${key}: ${verdict} became ${after.get(key)}`);
}

const isSettled = (verdict: Verdict): boolean => verdict === 'eligible' || verdict === 'ineligible';

describe('one more answer', () => {
  it('to a question whose turn has come never overturns eligible or ineligible', () => {
    check(
      fc.property(profiles, daysInForce, picks(10), (start, day, numbers) => {
        let profile = start;
        let before = allVerdicts(assess(profile, day));
        for (const pick of numbers) {
          const askable = unanswered(profile).filter((asked) => mayBeAsked(profile, asked));
          if (askable.length === 0) return;
          const { asked, to } = answerFrom(askable, pick);
          profile = withAnswer(profile, asked.fact.id, to, asked.productId);
          const after = allVerdicts(assess(profile, day));
          expect([said(asked, to), changed(before, after, isSettled)]).toEqual([
            said(asked, to),
            [],
          ]);
          before = after;
        }
      }),
    );
  });

  it('to a question that a row does not miss never changes that row', () => {
    check(
      fc.property(profiles, daysInForce, picks(10), (profile, day, numbers) => {
        const open = unanswered(profile);
        if (open.length === 0) return;
        const rows = new Map(rowsOf(assess(profile, day)).map((row) => [rowKey(row), row]));
        const before = new Map([...rows].map(([key, { verdict }]) => [key, verdict]));
        for (const pick of numbers) {
          const { asked, to } = answerFrom(open, pick);
          const misses = ({ fact, productId }: MissingFact) =>
            fact === asked.fact.id && productId === asked.productId;
          const after = rowVerdicts(
            assess(withAnswer(profile, asked.fact.id, to, asked.productId), day),
          );
          expect([
            said(asked, to),
            changed(before, after, (_, key) => !present(rows.get(key)).missing.some(misses)),
          ]).toEqual([said(asked, to), []]);
        }
      }),
    );
  });

  it('to a question that is not asked changes no verdict, no question and no condition', () => {
    check(
      fc.property(profiles, daysInForce, picks(3), (profile, day, numbers) => {
        const closed = unanswered(profile).filter((asked) => isClosed(profile, asked));
        if (closed.length === 0) return;
        const told = (given: Profile) =>
          rowsOf(assess(given, day)).map((row) => [
            rowKey(row),
            row.verdict,
            row.missing,
            row.manual,
            row.decisive,
            row.trace,
          ]);
        const before = JSON.stringify(told(profile));
        for (const pick of numbers) {
          const { asked, to } = answerFrom(closed, pick);
          const after = told(withAnswer(profile, asked.fact.id, to, asked.productId));
          expect([said(asked, to), JSON.stringify(after) === before]).toEqual([
            said(asked, to),
            true,
          ]);
        }
      }),
    );
  });
});

describe('a counterfactual', () => {
  it('put into the answers and judged again makes its row eligible, and needs each change', () => {
    check(
      fc.property(fc.oneof(profiles, anyProfiles), daysInForce, (profile, day) => {
        for (const row of rowsOf(assess(profile, day))) {
          for (const { changes } of row.counterfactuals) {
            const judged = (applied: typeof changes) =>
              rowVerdicts(
                assess(
                  applied.reduce(
                    (given, { fact, to, productId }) => withAnswer(given, fact, to, productId),
                    profile,
                  ),
                  day,
                ),
              ).get(rowKey(row));
            const told = `${rowKey(row)} with ${JSON.stringify(changes)}: `;
            expect(changes.length).toBeGreaterThan(0);
            expect(told + judged(changes)).toBe(`${told}eligible`);
            for (const change of changes) {
              expect(factOf(change.fact).changeable).toBe(true);
              expect(judged(changes.filter((other) => other !== change))).not.toBe('eligible');
            }
          }
        }
      }),
    );
  });

  it('is found wherever one change of an answer would make its row eligible', () => {
    check(
      fc.property(
        fc.oneof(profiles, anyProfiles),
        daysInForce,
        picks(4),
        (profile, day, numbers) => {
          const rows = rowsOf(assess(profile, day)).filter(
            ({ verdict }) => verdict === 'ineligible' || verdict === 'manual',
          );
          const answered = changeable(profile);
          if (rows.length === 0 || answered.length === 0) return;
          // A change of an answer that others wait for may bring one of them back.
          const opening = answered.filter(({ fact }) => asksOthers.has(fact.id));
          const changes = [
            ...opening.flatMap((asked) => answersTo(asked.fact).map((to) => ({ asked, to }))),
            ...numbers.map((pick) => answerFrom(answered, pick)),
          ];
          for (const { asked, to } of changes) {
            const after = rowVerdicts(
              assess(withAnswer(profile, asked.fact.id, to, asked.productId), day),
            );
            const turned = rows.filter((row) => after.get(rowKey(row)) === 'eligible');
            const silent = turned.filter(({ counterfactuals }) => counterfactuals.length === 0);
            expect([said(asked, to), silent.map(rowKey)]).toEqual([said(asked, to), []]);
          }
        },
      ),
    );
  });
});

/** Everything in an assessment, whatever the order of rows and answers. */
const written = (assessment: Assessment): unknown => ({
  measures: Object.entries(assessment.measures).map(
    ([id, { verdict, byProvision, provisions }]) => [
      id,
      verdict,
      byProvision,
      provisions.map((row) => JSON.stringify(row)).sort(),
    ],
  ),
});

describe('the order', () => {
  it('of answers and of products never matters', () => {
    check(
      fc.property(fc.oneof(profiles, anyProfiles), daysInForce, fc.nat(), (profile, day, pick) => {
        const reordered = <T>(facts: Readonly<Record<string, T>>) =>
          Object.fromEntries(
            Object.entries(facts)
              .map((entry, index) => [((index + 1) * (pick + 7)) % 101, entry] as const)
              .sort(([one], [other]) => other - one)
              .map(([, entry]) => entry),
          );
        const other: Profile = {
          products: profile.products
            .map((product) => ({ ...product, facts: reordered(product.facts) }))
            .reverse(),
          productsComplete: profile.productsComplete ?? false,
          enterprise: { facts: reordered(profile.enterprise.facts) },
        };
        expect(written(assess(other, day))).toEqual(written(assess(profile, day)));
        const questions = (given: Profile) =>
          nextQuestions(given, day)
            .map((question) => JSON.stringify(question))
            .sort();
        expect(questions(other)).toEqual(questions(profile));
      }),
    );
  });
});

describe('products', () => {
  it('never combine: several come to the best of what each comes to alone', () => {
    check(
      fc.property(fc.oneof(profiles, anyProfiles), daysInForce, (given, day) => {
        if (given.products.length === 0) return;
        const profile = { ...given, productsComplete: true };
        const alone = profile.products.map((product) =>
          assess({ ...profile, products: [product] }, day),
        );
        const together = assess(profile, day);
        for (const [id, { byProvision }] of Object.entries(together.measures)) {
          for (const [provision, verdict] of Object.entries(byProvision)) {
            const each = alone.map(({ measures }) => present(measures[id]).byProvision[provision]);
            const told = `${provision}: `;
            expect(told + verdict).toBe(told + best(each));
          }
        }
      }),
    );
  });

  it('listed one by one never take eligible away', () => {
    check(
      fc.property(profiles, daysInForce, (profile, day) => {
        const fewer = allVerdicts(assess({ ...profile, products: profile.products.slice(1) }, day));
        const more = allVerdicts(assess(profile, day));
        for (const [key, verdict] of fewer) {
          if (verdict !== 'eligible') continue;
          expect(`${key}: ${more.get(key)}`).toBe(`${key}: eligible`);
        }
      }),
    );
  });
});

const isFinding = (verdict: Verdict | undefined): verdict is Finding =>
  ['eligible', 'incomplete', 'manual', 'ineligible'].some((finding) => finding === verdict);

/** The best verdict; out of force all of them are the same. */
function best(verdicts: readonly (Verdict | undefined)[]): Verdict | undefined {
  const findings = verdicts.filter(isFinding);
  return findings.length === verdicts.length ? bestFinding(findings) : verdicts[0];
}

describe('verdicts', () => {
  it('of a measure are the best of its provisions, and of a provision the best of its rows', () => {
    check(
      fc.property(fc.oneof(profiles, anyProfiles), daysInForce, (profile, day) => {
        const { measures } = assess(profile, day);
        for (const { verdict, byProvision, provisions } of Object.values(measures)) {
          const found = Object.values(byProvision);
          if (found.length > 0) expect(verdict).toBe(best(found));
          else expect(['nothing-to-apply', 'not-yet', 'lapsed']).toContain(verdict);
          for (const [id, own] of Object.entries(byProvision)) {
            const rows = provisions.filter((row) => row.id === id).map((row) => row.verdict);
            expect(rows.length).toBeGreaterThan(0);
            // Products that are not listed may leave open what those listed do not meet.
            const unlisted = !profile.productsComplete && own === 'incomplete';
            if (!unlisted) expect(`${id}: ${own}`).toBe(`${id}: ${best(rows)}`);
            else expect(rows).not.toContain('eligible');
          }
        }
      }),
    );
  });

  it.each(DAYS_IN_FORCE)('on an empty profile never say yes or no on %s', (day) => {
    for (const profile of [
      { enterprise: { facts: {} }, products: [] },
      { enterprise: { facts: {} }, products: [], productsComplete: false },
      { enterprise: { facts: {} }, products: [{ id: 'p1', facts: {} }], productsComplete: false },
    ]) {
      const { measures } = assess(profile, day);
      const inForce = Object.entries(measures).filter(([, { verdict }]) => isFinding(verdict));
      expect(inForce.length).toBeGreaterThan(0);
      for (const [key, verdict] of allVerdicts({
        ...assess(profile, day),
        measures: Object.fromEntries(inForce),
      })) {
        expect(`${key}: ${verdict}`).not.toMatch(/eligible$/);
      }
    }
  });
});

/** Answers whatever is asked until nothing is; some of it with 「不确定」. */
function answerAll(start: Profile, day: string, numbers: readonly number[], unsureOneIn: number) {
  let profile = start;
  let count = 0;
  for (;;) {
    const questions = nextQuestions(profile, day);
    if (questions.length === 0) return { profile, count };
    for (const question of questions) {
      const pick = oneOf(numbers, count);
      count += 1;
      if ('ask' in question) profile = { ...profile, productsComplete: true };
      else if (unsureOneIn > 0 && pick % unsureOneIn === 0) {
        profile = withUnsure(profile, question);
      } else {
        const to = oneOf(answersTo(factOf(question.fact)), pick >>> 8);
        profile = withAnswer(profile, question.fact, to, question.productId);
      }
    }
    // Every question is asked once at most, and the list of products once.
    expect(count).toBeLessThanOrEqual(catalogue.facts.length * (start.products.length + 1) + 1);
  }
}

function withUnsure(profile: Profile, { fact, productId }: MissingFact): Profile {
  const add = <T extends { readonly unsure?: readonly string[] }>(subject: T): T => ({
    ...subject,
    unsure: [...(subject.unsure ?? []), fact],
  });
  return productId === undefined
    ? { ...profile, enterprise: add(profile.enterprise) }
    : {
        ...profile,
        products: profile.products.map((product) =>
          product.id === productId ? add(product) : product,
        ),
      };
}

const incomplete = (profile: Profile, day: string): readonly Row[] =>
  rowsOf(assess(profile, day)).filter(({ verdict }) => verdict === 'incomplete');

describe('nextQuestions', () => {
  it('answered until none is left leaves nothing incomplete', () => {
    check(
      fc.property(profiles, daysInForce, picks(50), (start, day, numbers) => {
        const { profile } = answerAll(start, day, numbers, 0);
        expect(incomplete(profile, day).map(rowKey)).toEqual([]);
        const open = Object.entries(assess(profile, day).measures).filter(
          ([, { verdict }]) => verdict === 'incomplete',
        );
        expect(open.map(([id]) => id)).toEqual([]);
      }),
    );
  });

  it('answered one at a time, the first one first, leaves nothing incomplete', () => {
    check(
      fc.property(profiles, daysInForce, picks(50), (start, day, numbers) => {
        let profile: Profile = {
          ...start,
          products: start.products.slice(0, 1),
          productsComplete: true,
        };
        for (const pick of Array.from({ length: 200 }, (_, index) => oneOf(numbers, index))) {
          const [first] = nextQuestions(profile, day);
          if (!first || 'ask' in first) break;
          const to = oneOf(answersTo(factOf(first.fact)), pick >>> 8);
          profile = withAnswer(profile, first.fact, to, first.productId);
        }
        expect(incomplete(profile, day).map(rowKey)).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });

  it('leaves incomplete only what waits for something answered with 「不确定」', () => {
    check(
      fc.property(profiles, daysInForce, picks(50), (start, day, numbers) => {
        const { profile } = answerAll(start, day, numbers, 6);
        const unsure = new Set([
          ...(profile.enterprise.unsure ?? []).map((fact) => JSON.stringify({ fact })),
          ...profile.products.flatMap(({ id: productId, unsure: own = [] }) =>
            own.map((fact) => JSON.stringify({ fact, productId })),
          ),
        ]);
        for (const row of incomplete(profile, day)) {
          const waits = row.missing.some((missing) => unsure.has(JSON.stringify(missing)));
          expect(`${rowKey(row)} waits for an unsure answer: ${waits}`).toBe(
            `${rowKey(row)} waits for an unsure answer: true`,
          );
        }
      }),
    );
  });

  it('asks only what is open, what may be asked now, and what nobody was unsure of, once', () => {
    check(
      fc.property(profiles, daysInForce, picks(20), (start, day, numbers) => {
        let profile = start;
        for (const pick of numbers) {
          const open = unanswered(profile);
          if (open.length === 0) break;
          const { fact, productId } = oneOf(open, pick);
          profile = withUnsure(profile, {
            fact: fact.id,
            ...(productId !== undefined && { productId }),
          });
        }
        const questions = nextQuestions(profile, day);
        const keys = questions.map((question) => JSON.stringify(question));
        expect(new Set(keys).size).toBe(keys.length);
        for (const question of questions) {
          if ('ask' in question) {
            expect(profile.productsComplete).not.toBe(true);
            continue;
          }
          const { fact: id, productId } = question;
          if (placeIsTold(profile)) expect(id).not.toBe('inChongqing');
          const fact = factOf(id);
          const asked = { fact, ...(productId !== undefined && { productId }) };
          const subject =
            productId === undefined
              ? profile.enterprise
              : present(profile.products.find((product) => product.id === productId));
          const told = JSON.stringify(question);
          expect([told, fact.level]).toEqual([
            told,
            productId === undefined ? 'enterprise' : 'product',
          ]);
          expect([told, subject.facts[id] ?? null]).toEqual([told, null]);
          expect([told, subject.unsure?.includes(id) ?? false]).toEqual([told, false]);
          expect([told, mayBeAsked(profile, asked)]).toEqual([told, true]);
        }
      }),
    );
  });

  it('asks for something wherever a row is incomplete and nobody was unsure', () => {
    check(
      fc.property(fc.oneof(profiles, anyProfiles), daysInForce, (profile, day) => {
        if (incomplete(profile, day).length === 0) return;
        expect(nextQuestions(profile, day).length).toBeGreaterThan(0);
      }),
    );
  });
});
