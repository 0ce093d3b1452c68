import type { FactId, FactValue } from '../domain/profile/fact';
import type { Row, RowProduct, RowSubject } from './row';

/** Stands for the enterprise where products are named by their id. */
export const ENTERPRISE = '';

/** A company as changes see it. */
type Company = Omit<Row, 'updatedAt' | 'changes'>;

/** One field of a company and what it becomes; `subject` is a product’s id, or the enterprise. */
export type Change =
  | {
      readonly field: 'answer';
      readonly subject: string;
      readonly fact: FactId;
      /** Null where the question has no answer. */
      readonly value: FactValue | null;
      readonly unsure: boolean;
    }
  | { readonly field: 'name'; readonly subject: string; readonly name: string }
  | { readonly field: 'archived'; readonly subject: string; readonly archived: boolean }
  | { readonly field: 'complete'; readonly complete: boolean }
  /** `before` is the id of the product that comes after it; null at the end. */
  | { readonly field: 'added'; readonly product: RowProduct; readonly before: string | null }
  | { readonly field: 'removed'; readonly subject: string; readonly name: string };

const isValue = (value: unknown): value is FactValue =>
  ['boolean', 'string', 'number'].includes(typeof value);

function answersBetween(subject: string, before: RowSubject, after: RowSubject): Change[] {
  const ids = new Set([
    ...Object.keys(before.facts),
    ...Object.keys(after.facts),
    ...[...before.unsure, ...after.unsure].filter((id) => typeof id === 'string'),
  ]);
  return [...ids].flatMap((fact) => {
    const value = after.facts[fact] ?? null;
    const unsure = after.unsure.includes(fact);
    const isSame =
      value === (before.facts[fact] ?? null) && unsure === before.unsure.includes(fact);
    const to = isValue(value) ? value : null;
    return isSame ? [] : [{ field: 'answer', subject, fact, value: to, unsure } as const];
  });
}

function subjectChanges(subject: string, before: RowSubject, after: RowSubject): Change[] {
  const { name } = after;
  return [
    ...(name === before.name ? [] : [{ field: 'name', subject, name } as const]),
    ...answersBetween(subject, before, after),
  ];
}

/** What was changed from one state of a company to the next, field by field. */
export function changesBetween(before: Company, after: Company): readonly Change[] {
  const changes = subjectChanges(ENTERPRISE, before.enterprise, after.enterprise);
  const { productsComplete: complete } = after;
  if (complete !== before.productsComplete) changes.push({ field: 'complete', complete });
  const earlier = new Map(before.products.map((product) => [product.id, product]));
  const later = new Set(after.products.map(({ id }) => id));
  for (const { id, name } of before.products) {
    if (!later.has(id)) changes.push({ field: 'removed', subject: id, name });
  }
  // From the end, so that the product that comes after an added one is always there.
  for (const [index, product] of [...after.products.entries()].reverse()) {
    const old = earlier.get(product.id);
    if (!old) {
      changes.push({ field: 'added', product, before: after.products[index + 1]?.id ?? null });
      continue;
    }
    changes.push(...subjectChanges(product.id, old, product));
    const archived = product.archived ?? false;
    if (archived !== (old.archived ?? false)) {
      changes.push({ field: 'archived', subject: product.id, archived });
    }
  }
  return changes;
}

function withAnswerOf<S extends RowSubject>(
  subject: S,
  { fact, value, unsure }: Extract<Change, { field: 'answer' }>,
): S {
  const { [fact]: _before, ...others } = subject.facts;
  const rest = subject.unsure.filter((id) => id !== fact);
  return {
    ...subject,
    facts: value === null ? others : { ...others, [fact]: value },
    unsure: unsure ? [...rest, fact] : rest,
  };
}

const withSubject = <C extends Company>(
  company: C,
  id: string,
  edit: <S extends RowSubject>(subject: S) => S,
): C =>
  id === ENTERPRISE
    ? { ...company, enterprise: edit(company.enterprise) }
    : {
        ...company,
        products: company.products.map((product) => (product.id === id ? edit(product) : product)),
      };

function withChange<C extends Company>(company: C, change: Change): C {
  switch (change.field) {
    case 'answer':
      return withSubject(company, change.subject, (subject) => withAnswerOf(subject, change));
    case 'name':
      return withSubject(company, change.subject, (subject) => ({ ...subject, name: change.name }));
    case 'archived': {
      const products = company.products.map((product): RowProduct => {
        if (product.id !== change.subject) return product;
        const { archived: _before, ...rest } = product;
        return change.archived ? { ...rest, archived: true } : rest;
      });
      return { ...company, products };
    }
    case 'complete':
      return { ...company, productsComplete: change.complete };
    case 'added': {
      const others = company.products.filter(({ id }) => id !== change.product.id);
      const place = others.findIndex(({ id }) => id === change.before);
      const index = place < 0 ? others.length : place;
      const products = others.toSpliced(index, 0, change.product);
      return { ...company, products };
    }
    case 'removed':
      return { ...company, products: company.products.filter(({ id }) => id !== change.subject) };
  }
}

/** A company after changes; fields that they do not name stay, and so do products that are gone. */
export const withChanges = <C extends Company>(company: C, changes: readonly Change[]): C =>
  changes.reduce(withChange, company);

/** The same for two changes of the same field. */
export function fieldOf(change: Change): string {
  switch (change.field) {
    case 'answer':
      return `answer ${change.subject} ${change.fact}`;
    case 'name':
    case 'archived':
      return `${change.field} ${change.subject}`;
    case 'complete':
      return change.field;
    case 'added':
      return `product ${change.product.id}`;
    case 'removed':
      return `product ${change.subject}`;
  }
}
