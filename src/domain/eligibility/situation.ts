import { enterpriseAnswers, productAnswers, type Answers } from '../profile/answers';
import type { Facts, Profile } from '../profile/profile';
import type { FactRegistry } from '../profile/registry';

export interface ListedProduct {
  readonly id: string;
  readonly facts: Facts;
  readonly answers: Answers;
}

/** A profile with its answers ready to read. */
export interface Situation {
  readonly enterprise: { readonly facts: Facts; readonly answers: Answers };
  readonly products: readonly ListedProduct[];
  readonly productsComplete: boolean;
  /** A product of which nothing is known, standing for those not listed. */
  readonly unlisted: Answers;
}

export function situationOf(registry: FactRegistry, profile: Profile): Situation {
  const { facts } = profile.enterprise;
  const answers = enterpriseAnswers(registry, facts);
  return {
    enterprise: { facts, answers },
    products: profile.products.map(({ id, facts: own }) => ({
      id,
      facts: own,
      answers: productAnswers(registry, answers, own),
    })),
    productsComplete: profile.productsComplete ?? false,
    unlisted: productAnswers(registry, answers),
  };
}
