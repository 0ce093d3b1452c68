import fc from 'fast-check';
import { catalogue } from '../../src/data/catalogue';
import type { Condition } from '../../src/domain/eligibility/condition';
import type { Fact, FactLevel, FactValue } from '../../src/domain/profile/fact';
import type { Facts, Product, Profile } from '../../src/domain/profile/profile';
import { profileOf } from '../../src/data/lint/problem';
import { companyCases, provisionCases } from '../setup/cases';

/** Days inside the life of each document, its first and last one included. */
export const DAYS_IN_FORCE = [
  '2026-03-01',
  '2026-01-21',
  '2031-12-31',
  '2023-06-01',
  '2021-12-01',
  '2025-12-31',
] as const;

const factsAt = (level: FactLevel): readonly Fact[] =>
  catalogue.facts.filter((fact) => fact.level === level);

const byId = new Map(catalogue.facts.map((fact) => [fact.id, fact]));

/** Every answer to a question with options; some answers to any other. */
export function answersTo({ type, options = [] }: Fact): readonly FactValue[] {
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'enum':
      return options.map(({ value }) => value);
    case 'number':
      return [0, 1, 10, 1000];
    case 'date':
      return ['2020-01-01', '2026-01-21', '2030-12-31'];
  }
}

type Answer = (id: string) => FactValue | null | undefined;

/**
 * Whether a question is asked by the answers given so far. Written apart from the engine,
 * on purpose: an answer that is not given asks nothing.
 */
export function isAsked({ askWhen }: Fact, answer: Answer): boolean {
  const holds = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(holds);
    if ('any' in condition) return condition.any.some(holds);
    if (!('fact' in condition)) throw new TypeError('A question depends on something else.');
    const given = answer(condition.fact) ?? null;
    const fact = byId.get(condition.fact);
    if (given === null || !fact || !isAsked(fact, answer)) return false;
    if ('is' in condition) return condition.is === given;
    if ('in' in condition) return condition.in.includes(given);
    throw new TypeError('A question depends on something else.');
  };
  return askWhen === undefined || holds(askWhen);
}

const answerOf =
  (enterprise: Facts, product: Facts): Answer =>
  (id) =>
    byId.get(id)?.level === 'product' ? product[id] : enterprise[id];

/** The answers that could have been given in turn: those whose question is asked. */
function inTurn(level: FactLevel, facts: Facts, enterprise: Facts): Facts {
  const kept: Record<string, FactValue> = {};
  const answer = level === 'product' ? answerOf(enterprise, kept) : answerOf(kept, {});
  let before = -1;
  // Questions wait for each other: go on until no more are asked.
  while (before < Object.keys(kept).length) {
    before = Object.keys(kept).length;
    for (const fact of factsAt(level)) {
      const given = facts[fact.id] ?? null;
      if (given !== null && isAsked(fact, answer)) kept[fact.id] = given;
    }
  }
  return kept;
}

export function answeredInTurn({ enterprise, products, ...rest }: Profile): Profile {
  const facts = inTurn('enterprise', enterprise.facts, {});
  return {
    ...rest,
    enterprise: { ...enterprise, facts },
    products: products.map((product) => ({
      ...product,
      facts: inTurn('product', product.facts, facts),
    })),
  };
}

/** An answer to each question of a level, and a throw of dice for each. */
interface Book {
  readonly answers: Readonly<Record<string, FactValue>>;
  readonly dice: Readonly<Record<string, number>>;
}

const bookOf = (level: FactLevel): fc.Arbitrary<Book> =>
  fc.record({
    answers: fc.record(
      Object.fromEntries(
        factsAt(level).map((fact) => [fact.id, fc.constantFrom(...answersTo(fact))]),
      ),
    ),
    dice: fc.record(Object.fromEntries(factsAt(level).map(({ id }) => [id, fc.nat(99)]))),
  });

const pick = (facts: Facts, { dice }: Book, percent: number): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => (dice[id] ?? 0) >= 100 - percent));

/** Profiles that somebody wrote down, from which random ones are bent. */
const written: readonly Profile[] = [
  ...provisionCases.map(profileOf),
  ...companyCases.map(({ profile }) => profile),
];

const EMPTY: Profile = { enterprise: { facts: {} }, products: [] };

const percent = fc.constantFrom(0, 20, 50, 80, 100);

/** Any answers at all, whether their question is asked or not, with up to three products. */
export const anyProfiles: fc.Arbitrary<Profile> = fc
  .record({
    base: fc.oneof(fc.constant(EMPTY), fc.constantFrom(...written)),
    keep: fc.constantFrom(100, 90, 60),
    add: percent,
    enterprise: bookOf('enterprise'),
    products: fc.array(bookOf('product'), { maxLength: 3 }),
    productsComplete: fc.boolean(),
  })
  .map(({ base, keep, add, enterprise, products, productsComplete }) => {
    const mix = (facts: Facts, book: Book): Facts => ({
      ...pick(book.answers, book, add),
      ...pick(facts, book, keep),
    });
    return {
      enterprise: { facts: mix(base.enterprise.facts, enterprise) },
      products: products.map((book, index) => ({
        id: `p${index + 1}`,
        facts: mix(base.products[index]?.facts ?? {}, book),
      })),
      productsComplete,
    };
  });

/** Takes the answer on the place away where the district or the park tells it. */
function placeLeftToBeTold({ enterprise, ...rest }: Profile): Profile {
  const { inChongqing: _place, ...facts } = enterprise.facts;
  return { ...rest, enterprise: { ...enterprise, facts } };
}

/** Whether district or park tells the place, so that asking for it is pointless. */
export const placeIsTold = ({ enterprise: { facts } }: Profile): boolean =>
  (facts['district'] ?? null) !== null || (facts['park'] ?? 'none') !== 'none';

/** Answers given in turn, some of them by a district alone. */
export const profiles: fc.Arbitrary<Profile> = fc
  .tuple(anyProfiles, fc.boolean())
  .map(([profile, told]) => {
    const given = answeredInTurn(profile);
    return told && placeIsTold(given) ? placeLeftToBeTold(given) : given;
  });

export const daysInForce: fc.Arbitrary<string> = fc.constantFrom(...DAYS_IN_FORCE);

/** A question put to the enterprise, or to one of its products. */
export interface Asked {
  readonly fact: Fact;
  readonly productId?: string;
}

const subjectOf = ({ enterprise, products }: Profile, productId?: string) =>
  productId === undefined ? enterprise : products.find(({ id }) => id === productId);

/** Every question that is not answered, asked or not. */
export function unanswered(profile: Profile): readonly Asked[] {
  const told = placeIsTold(profile);
  const subjects: readonly (string | undefined)[] = [
    undefined,
    ...profile.products.map(({ id }) => id),
  ];
  return subjects.flatMap((productId) =>
    factsAt(productId === undefined ? 'enterprise' : 'product')
      .filter(({ id }) => (subjectOf(profile, productId)?.facts[id] ?? null) === null)
      .filter(({ id }) => !(told && id === 'inChongqing'))
      .map((fact) => ({ fact, ...(productId !== undefined && { productId }) })),
  );
}

/** Whether the turn of a question has come. */
export function mayBeAsked(profile: Profile, { fact, productId }: Asked): boolean {
  const { facts } = profile.enterprise;
  const settled = placeIsTold(profile) ? { inChongqing: true, ...facts } : facts;
  return isAsked(fact, answerOf(settled, subjectOf(profile, productId)?.facts ?? {}));
}

const NOBODY: Facts = {};

/** Whether the answers given make sure that a question is never asked, whatever else is answered. */
export function isClosed(profile: Profile, { fact: { askWhen }, productId }: Asked): boolean {
  const { facts } = profile.enterprise;
  const settled = placeIsTold(profile) ? { inChongqing: true, ...facts } : facts;
  const answer = answerOf(settled, subjectOf(profile, productId)?.facts ?? NOBODY);
  const fails = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.some(fails);
    if ('any' in condition) return condition.any.every(fails);
    const fact = 'fact' in condition ? byId.get(condition.fact) : undefined;
    if (!('fact' in condition) || !fact) return false;
    const given = answer(fact.id) ?? null;
    if (given === null) return fact.askWhen !== undefined && fails(fact.askWhen);
    if ('is' in condition) return condition.is !== given;
    return 'in' in condition && !condition.in.includes(given);
  };
  return askWhen !== undefined && fails(askWhen);
}

/** Every answered question whose answer the enterprise could set about changing. */
export function changeable(profile: Profile): readonly Asked[] {
  const all = [undefined, ...profile.products.map(({ id }) => id)];
  return all.flatMap((productId) =>
    factsAt(productId === undefined ? 'enterprise' : 'product')
      .filter((fact) => fact.changeable)
      .filter(({ id }) => (subjectOf(profile, productId)?.facts[id] ?? null) !== null)
      .map((fact) => ({ fact, ...(productId !== undefined && { productId }) })),
  );
}

/** The same profile with one more answer. */
export function withAnswer(
  profile: Profile,
  id: string,
  to: FactValue,
  productId?: string,
): Profile {
  const { enterprise, products } = profile;
  if (productId === undefined) {
    return { ...profile, enterprise: { ...enterprise, facts: { ...enterprise.facts, [id]: to } } };
  }
  const answer = (product: Product): Product =>
    product.id === productId ? { ...product, facts: { ...product.facts, [id]: to } } : product;
  return { ...profile, products: products.map(answer) };
}
