import type { Fact, FactGroup } from '../profile/fact';

/** The screens of the self-check. `more` holds what later answers have opened, `review` is its end. */
export const STEPS = ['place', 'role', 'products', 'plan', 'more', 'review'] as const;
export const PRODUCT_STEPS = ['product', 'product-plan'] as const;
export type Step = (typeof STEPS)[number] | (typeof PRODUCT_STEPS)[number];

/** One screen of one company: a product step belongs to a product. */
export interface Stop {
  readonly step: Step;
  readonly productId?: string;
}

/** What each screen asks. */
export const GROUPS: Readonly<Record<Step, readonly FactGroup[]>> = {
  place: ['place'],
  role: ['role'],
  products: [],
  product: ['product'],
  'product-plan': ['productPlan'],
  plan: ['status', 'plan'],
  more: [],
  review: [],
};

export const isStep = (text: string): text is Step => Object.hasOwn(GROUPS, text);

/** The screen on which a question is asked. */
export function stopOf({ group }: Fact, productId?: string): Stop {
  const step = [...STEPS, ...PRODUCT_STEPS].find((each) => GROUPS[each].includes(group));
  if (!step) throw new TypeError(`No screen asks the questions of "${group}".`);
  const isOfProduct = group === 'product' || group === 'productPlan';
  if (!isOfProduct) return { step };
  return productId === undefined ? { step: 'products' } : { step, productId };
}
