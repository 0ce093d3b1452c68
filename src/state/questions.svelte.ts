import { askedFacts } from '../domain/eligibility/asked-facts';
import { enterpriseAnswers, productAnswers, relevance } from '../domain/profile/answers';
import type { Fact, FactGroup } from '../domain/profile/fact';
import { assessment } from './assessment.svelte';
import { library } from './library.svelte';
import { workspace } from './workspace.svelte';

/** The questions of some groups that are worth asking now, for the enterprise or for one product. */
export function questionsOf(groups: readonly FactGroup[], productId?: string): readonly Fact[] {
  const { loaded } = library;
  const { enterprise, products } = workspace.profile;
  const product = products.find(({ id }) => id === productId);
  if (!loaded || (productId !== undefined && !product)) return [];
  const { registry } = loaded.engine;
  const own = enterpriseAnswers(registry, enterprise.facts);
  const answers = product ? productAnswers(registry, own, product.facts) : own;
  const asked = askedFacts(loaded.engine, assessment.asOf);
  return loaded.catalogue.facts.filter(
    (fact) =>
      groups.includes(fact.group) &&
      fact.level === (product ? 'product' : 'enterprise') &&
      asked.has(fact.id) &&
      relevance(registry, answers, fact) === 'holds',
  );
}
