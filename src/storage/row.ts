import * as v from 'valibot';
import { fits } from '../domain/profile/validate';
import type { Fact, FactId, FactLevel } from '../domain/profile/fact';
import type { Facts } from '../domain/profile/profile';

/** A company as the app keeps it: the profile of the engine, with an id and a day of change. */
export interface StoredSubject {
  readonly name: string;
  readonly facts: Facts;
  readonly unsure: readonly FactId[];
}

export interface StoredProduct extends StoredSubject {
  readonly id: string;
  /** Kept, but neither judged nor asked. */
  readonly archived?: true;
}

export interface StoredCompany {
  readonly id: string;
  readonly enterprise: StoredSubject;
  readonly products: readonly StoredProduct[];
  readonly productsComplete: boolean;
  /** Milliseconds since 1970, UTC. */
  readonly updatedAt: number;
}

export interface ReadCompany {
  readonly company: StoredCompany;
  /** Answers that no longer fit a question; they are asked again. */
  readonly dropped: readonly string[];
}

const record = v.record(v.string(), v.unknown());
const name = v.fallback(v.string(), '');
const subject = v.object({
  name,
  facts: v.fallback(record, {}),
  unsure: v.fallback(v.array(v.unknown()), []),
});
const product = v.object({
  ...subject.entries,
  id: v.pipe(v.string(), v.nonEmpty()),
  archived: v.fallback(v.optional(v.boolean()), false),
});
const row = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  enterprise: subject,
  products: v.array(product),
  productsComplete: v.fallback(v.boolean(), false),
  updatedAt: v.fallback(v.number(), 0),
});

/** Keeps what fits the questions of today, and names what does not. */
function fitting(
  questions: ReadonlyMap<FactId, Fact>,
  level: FactLevel,
  { name: given, facts, unsure }: v.InferOutput<typeof subject>,
): { readonly subject: StoredSubject; readonly dropped: readonly string[] } {
  const kept: Record<FactId, boolean | string | number> = {};
  const dropped: string[] = [];
  for (const [id, answer] of Object.entries(facts)) {
    if (answer === null || answer === undefined) continue;
    const fact = questions.get(id);
    const usable = typeof answer === 'object' ? undefined : answer;
    if (fact?.level === level && fits(fact, usable) && isAnswer(usable)) kept[id] = usable;
    else dropped.push(id);
  }
  const open = unsure.filter((id): id is FactId => {
    const fact = typeof id === 'string' ? questions.get(id) : undefined;
    return fact?.level === level && !(fact.id in kept);
  });
  return { subject: { name: given, facts: kept, unsure: [...new Set(open)] }, dropped };
}

const isAnswer = (value: unknown): value is boolean | string | number =>
  typeof value === 'boolean' || typeof value === 'string' || typeof value === 'number';

/** The id itself, or where it is taken one made from it. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
  return free;
}

/** Reads a stored row of any version; undefined where it is no company at all. */
export function readRow(
  questions: ReadonlyMap<FactId, Fact>,
  raw: unknown,
): ReadCompany | undefined {
  const parsed = v.safeParse(row, raw);
  if (!parsed.success) return undefined;
  const { id, productsComplete, updatedAt } = parsed.output;
  const enterprise = fitting(questions, 'enterprise', parsed.output.enterprise);
  const taken = new Set<string>();
  const products = parsed.output.products.map(({ id: given, archived, ...rest }) => {
    const productId = freeId(given, taken);
    taken.add(productId);
    const { subject: own, dropped } = fitting(questions, 'product', rest);
    const kept: StoredProduct = { id: productId, ...own };
    return { product: archived === true ? { ...kept, archived } : kept, dropped };
  });
  return {
    company: {
      id,
      enterprise: enterprise.subject,
      products: products.map(({ product }) => product),
      productsComplete,
      updatedAt,
    },
    dropped: [...enterprise.dropped, ...products.flatMap(({ dropped }) => dropped)],
  };
}
