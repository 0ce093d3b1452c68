import type { MissingFact } from '../domain/eligibility/assessment';
import type { Value } from '../domain/eligibility/value';
import { enterpriseAnswers, productAnswers, relevance } from '../domain/profile/answers';
import type { Fact } from '../domain/profile/fact';
import type { Subject } from '../domain/profile/profile';
import { library } from './library.svelte';
import { workspace } from './workspace.svelte';

/** The enterprise, or one of its products, as it stands now. */
export const subjectOf = (productId?: string): Subject | undefined =>
  productId === undefined
    ? workspace.company.enterprise
    : workspace.company.products.find(({ id }) => id === productId);

/** Whether a question is worth asking now, never, or only after another one. */
export function askable({ id, level }: Fact, productId?: string): Value {
  const registry = library.loaded?.engine.registry;
  const fact = registry?.facts.get(id);
  const subject = subjectOf(productId);
  if (!registry || !fact || !subject || (level === 'product') !== (productId !== undefined)) {
    return 'fails';
  }
  const own = enterpriseAnswers(registry, workspace.profile.enterprise.facts);
  const answers = level === 'product' ? productAnswers(registry, own, subject.facts) : own;
  return relevance(registry, answers, fact);
}

/** A question with the fact that it asks for. */
export const askedFact = ({ fact }: Pick<MissingFact, 'fact'>): Fact | undefined =>
  library.loaded?.engine.registry.facts.get(fact);
