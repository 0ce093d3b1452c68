import type { Engine } from '../eligibility/engine';
import type { Interview } from '../eligibility/interview';
import type { Fact, FactGroup, FactId } from '../profile/fact';

/** The questions of a visitor who stands; the result and its code are two screens more. */
export const BOOTH_STEPS = ['place', 'role', 'type', 'details', 'product', 'plan'] as const;
export type BoothStep = (typeof BOOTH_STEPS)[number];

/** A visitor speaks of one product. */
export const VISITED_PRODUCT = 'p1';

/** Which kind of product it is: everything else that is asked of it follows from that. */
export const KIND_OF_PRODUCT: FactId = 'product.type';

/** What is chosen by buttons that are seen at one glance; the rest needs a keyboard or a list. */
const MOST_OPTIONS = 9;
/** How much is asked on one screen. */
const MOST_CHOICES = 3;
const MOST_TICKS = 12;

interface Rule {
  readonly groups: readonly FactGroup[];
  readonly type: 'boolean' | 'enum';
  readonly most: number;
}

const RULES: Readonly<Record<Exclude<BoothStep, 'type'>, Rule>> = {
  place: { groups: ['place'], type: 'boolean', most: MOST_CHOICES },
  // Who somebody is, is one question however many answers it has.
  role: { groups: ['role'], type: 'boolean', most: Infinity },
  details: { groups: ['product', 'productPlan'], type: 'enum', most: MOST_CHOICES },
  product: { groups: ['product', 'productPlan'], type: 'boolean', most: MOST_TICKS },
  plan: { groups: ['status', 'plan'], type: 'boolean', most: MOST_TICKS },
};

const OF_PRODUCT: readonly string[] = ['type', 'details', 'product'] satisfies BoothStep[];

/** Whether a screen asks about the product, and not about the enterprise. */
export const isOfProduct = (step: string): boolean => OF_PRODUCT.includes(step);

const fits = ({ options = [] }: Fact): boolean => options.length <= MOST_OPTIONS;

/** Those that decide most, in the order of the data, which keeps together what belongs together. */
function firstOf(open: readonly Fact[], most: number, { registry }: Engine): readonly Fact[] {
  const kept = new Set(open.slice(0, most));
  return [...registry.facts.values()].filter((fact) => kept.has(fact));
}

/** What a screen of the booth asks now; nothing where it can be passed over. */
export function askedOn(
  step: BoothStep,
  engine: Engine,
  { open, after }: Interview,
): readonly Fact[] {
  if (step === 'type') {
    const kind = engine.registry.facts.get(KIND_OF_PRODUCT);
    return kind && after({ step: 'role' }).step === 'products' ? [kind] : [];
  }
  const { groups, type, most } = RULES[step];
  const productId = isOfProduct(step) ? VISITED_PRODUCT : undefined;
  const worth = open.filter(
    ({ fact, productId: about }) =>
      about === productId &&
      fact.type === type &&
      fact.id !== KIND_OF_PRODUCT &&
      groups.includes(fact.group) &&
      fits(fact),
  );
  return firstOf(
    worth.map(({ fact }) => fact),
    most,
    engine,
  );
}
