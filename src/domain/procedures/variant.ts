import { parsePlainDate } from '../calendar/plain-date';
import { indexById } from '../index-by-id';
import type { Fact } from '../profile/fact';
import { fits } from '../profile/validate';
import type { Procedure, VariantKey, VariantValue, When } from './procedure';

/** What was answered of a procedure's keys, defaults filled in. */
export type Variant = Readonly<Record<string, VariantValue>>;

export const nameOfKey = (key: VariantKey): string => ('fact' in key ? key.fact : key.key);

const factsById = indexById<Fact>();

function wrongAnswer(
  key: VariantKey,
  value: VariantValue,
  facts: readonly Fact[],
): string | undefined {
  if ('fact' in key) {
    const fact = factsById(facts).get(key.fact);
    if (!fact || !fits(fact, value)) return 'is no answer to it';
    return key.only && !key.only.includes(value) ? 'leads to another procedure' : undefined;
  }
  if (key.type === 'boolean') return typeof value === 'boolean' ? undefined : 'is not yes or no';
  parsePlainDate(value);
  return undefined;
}

/** Whether an answer leads to this procedure and may be given for one of its keys. */
export function isAnswerTo(key: VariantKey, value: VariantValue, facts: readonly Fact[]): boolean {
  try {
    return wrongAnswer(key, value, facts) === undefined;
  } catch {
    return false;
  }
}

/**
 * Reads the answers to what a procedure depends on. A key that is absent or null is unknown.
 * @throws RangeError on a key that the procedure does not declare, and on a wrong answer
 */
export function readVariant(
  procedure: Procedure,
  given: Readonly<Record<string, VariantValue | null | undefined>>,
  facts: readonly Fact[],
): Variant {
  const answers: Record<string, VariantValue> = {};
  for (const key of procedure.variants) {
    if ('default' in key) answers[key.key] = key.default;
  }
  for (const [name, value] of Object.entries(given)) {
    const key = procedure.variants.find((declared) => nameOfKey(declared) === name);
    if (!key) throw new RangeError(`${procedure.id} does not depend on "${name}".`);
    if (value === null || value === undefined) continue;
    const wrong = wrongAnswer(key, value, facts);
    if (wrong !== undefined) {
      throw new RangeError(`${procedure.id}: "${String(value)}" for "${name}" ${wrong}.`);
    }
    answers[name] = value;
  }
  return answers;
}

/** Whether a condition holds; undefined as long as an open key may decide it. */
export function holds(when: When | undefined, variant: Variant): boolean | undefined {
  let open = false;
  for (const [name, values] of Object.entries(when ?? {})) {
    const value = variant[name];
    if (value === undefined) open = true;
    else if (!values.includes(value)) return false;
  }
  return open ? undefined : true;
}

/** The first that holds; undefined where one before it is still open. */
export function firstThatHolds<T extends { readonly when?: When }>(
  list: readonly T[],
  variant: Variant,
): T | undefined {
  for (const item of list) {
    const found = holds(item.when, variant);
    if (found === undefined) return undefined;
    if (found) return item;
  }
  return undefined;
}
