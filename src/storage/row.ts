import * as v from 'valibot';
import { fits } from '../domain/profile/validate';
import type { Fact, FactId, FactLevel } from '../domain/profile/fact';
import type { Facts } from '../domain/profile/profile';
import { moment } from './moment';

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

/** An enterprise or a product of a row: the answers may be of questions that are gone. */
export interface RowSubject {
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly unsure: readonly unknown[];
}

export interface RowProduct extends RowSubject {
  readonly id: string;
  readonly archived?: true;
}

/** A row of any version, in the shape of today. */
export interface Row {
  readonly id: string;
  readonly enterprise: RowSubject;
  readonly products: readonly RowProduct[];
  readonly productsComplete: boolean;
  /** Milliseconds since 1970, UTC. */
  readonly updatedAt: number;
  /** How often it was changed since the last backup that holds it. */
  readonly changes: number;
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
  updatedAt: v.fallback(moment, 0),
  changes: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 1),
});

/** The id itself, or where it is taken one made from it. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
  return free;
}

/** Brings a stored row of any version into the shape of today; undefined where it is no company. */
export function parseRow(raw: unknown): Row | undefined {
  const parsed = v.safeParse(row, raw);
  if (!parsed.success) return undefined;
  const taken = new Set<string>();
  const products = parsed.output.products.map(({ archived, ...given }): RowProduct => {
    const kept = { ...given, id: freeId(given.id, taken) };
    taken.add(kept.id);
    return archived === true ? { ...kept, archived } : kept;
  });
  return { ...parsed.output, products };
}

/** Keeps what fits the questions of today, and names what does not. */
function fitting(
  questions: ReadonlyMap<FactId, Fact>,
  level: FactLevel,
  { name: given, facts, unsure }: RowSubject,
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

/** Reads a stored row of any version; undefined where it is no company at all. */
export function readRow(
  questions: ReadonlyMap<FactId, Fact>,
  raw: unknown,
): ReadCompany | undefined {
  const parsed = parseRow(raw);
  if (!parsed) return undefined;
  const { id, productsComplete, updatedAt } = parsed;
  const enterprise = fitting(questions, 'enterprise', parsed.enterprise);
  const products = parsed.products.map((each) => {
    const { subject: own, dropped } = fitting(questions, 'product', each);
    const kept: StoredProduct = { id: each.id, ...own };
    return { product: each.archived ? { ...kept, archived: each.archived } : kept, dropped };
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
