import { parsePlainDate } from '../calendar/plain-date';
import type { Fact, FactLevel } from './fact';
import type { Profile } from './profile';
import type { FactRegistry } from './registry';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isDate(value: unknown): boolean {
  try {
    return parsePlainDate(value) === value;
  } catch {
    return false;
  }
}

/** Whether an answer fits its question. */
export function fits({ type, options }: Fact, answer: unknown): boolean {
  switch (type) {
    case 'boolean':
      return typeof answer === 'boolean';
    case 'enum':
      return (options ?? []).some(({ value }) => value === answer);
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer);
    case 'date':
      return isDate(answer);
  }
}

const expected = ({ type, options }: Fact): string =>
  type === 'enum' ? `one of ${(options ?? []).map(({ value }) => value).join(', ')}` : `a ${type}`;

function factOf(registry: FactRegistry, level: FactLevel, id: unknown, where: string): Fact {
  const fact = typeof id === 'string' ? registry.facts.get(id) : undefined;
  if (fact?.level !== level)
    throw new TypeError(`${where}: unknown ${level} fact "${String(id)}".`);
  return fact;
}

function checkSubject(registry: FactRegistry, level: FactLevel, subject: unknown, where: string) {
  if (!isObject(subject)) throw new TypeError(`${where} must be an object.`);
  const { name, facts, unsure } = subject;
  if (name !== undefined && typeof name !== 'string') {
    throw new TypeError(`${where}: name must be a text.`);
  }
  if (!isObject(facts)) throw new TypeError(`${where}: facts must be an object.`);
  for (const [id, answer] of Object.entries(facts)) {
    const fact = factOf(registry, level, id, where);
    if (answer === null || answer === undefined || fits(fact, answer)) continue;
    const given = JSON.stringify(answer) ?? typeof answer;
    throw new TypeError(`${where}: fact "${id}" must be ${expected(fact)}, not ${given}.`);
  }
  if (unsure === undefined) return;
  if (!Array.isArray(unsure)) throw new TypeError(`${where}: unsure must be a list of facts.`);
  for (const id of unsure) factOf(registry, level, id, where);
}

/**
 * Lets a well-formed profile through.
 * @throws TypeError that names the fact or field that is wrong.
 */
export function checkProfile(registry: FactRegistry, profile: unknown): asserts profile is Profile {
  if (!isObject(profile)) throw new TypeError('A profile must be an object.');
  checkSubject(registry, 'enterprise', profile['enterprise'], 'enterprise');
  const products = profile['products'];
  if (!Array.isArray(products)) throw new TypeError('products must be a list.');
  const ids = new Set<string>();
  products.forEach((product: unknown, index) => {
    const where = `products[${index}]`;
    checkSubject(registry, 'product', product, where);
    const id = isObject(product) ? product['id'] : undefined;
    if (typeof id !== 'string' || id === '') throw new TypeError(`${where}: id must be a text.`);
    if (ids.has(id)) throw new TypeError(`${where}: id "${id}" is used twice.`);
    ids.add(id);
  });
  const complete = profile['productsComplete'];
  if (complete !== undefined && typeof complete !== 'boolean') {
    throw new TypeError('productsComplete must be true or false.');
  }
}
