import type { PlainDate } from '../calendar/plain-date';
import { enterpriseAnswers, productAnswers, relevance } from '../profile/answers';
import type { Fact, FactId } from '../profile/fact';
import type { Profile } from '../profile/profile';
import { askedFacts } from './asked-facts';
import type { Engine } from './engine';
import { nextQuestions, type NextQuestion } from './next-questions';
import { GROUPS, PRODUCT_STEPS, STEPS, type Stop } from './stops';

/** A question about the enterprise, or about one of its products. */
export interface Question {
  readonly fact: Fact;
  readonly productId?: string;
}

/** What is worth asking a company on a day, screen by screen. */
export interface Interview {
  /** Every open question that still decides something, the one that decides most first. */
  readonly open: readonly Question[];
  /** The questions of a screen whose turn has come, answered ones included. */
  readonly questionsOn: (stop: Stop) => readonly Fact[];
  readonly isOpen: (fact: FactId, productId?: string) => boolean;
  /** The next screen that has something to ask; the review where none has. */
  readonly after: (stop: Stop) => Stop;
  /** The first screen that has something to ask; the review where none has. */
  readonly resume: () => Stop;
}

/** @throws TypeError and RangeError as `assess` does */
export function interviewOf(engine: Engine, profile: Profile, day: PlainDate): Interview {
  const { registry } = engine;
  const next = nextQuestions(engine, profile, day);
  const open = next.flatMap((question) => questionOf(engine, question));
  const asksForProducts = next.some((question) => 'ask' in question);
  const asked = askedFacts(engine, day);
  const enterprise = enterpriseAnswers(registry, profile.enterprise.facts);

  const isOpen: Interview['isOpen'] = (fact, productId) =>
    open.some((question) => question.fact.id === fact && question.productId === productId);

  const questionsOn: Interview['questionsOn'] = ({ step, productId }) => {
    const product = profile.products.find(({ id }) => id === productId);
    const level = productId === undefined ? 'enterprise' : 'product';
    if (level === 'product' && !product) return [];
    const answers = product ? productAnswers(registry, enterprise, product.facts) : enterprise;
    return [...registry.facts.values()].filter(
      (fact) =>
        GROUPS[step].includes(fact.group) &&
        fact.level === level &&
        asked.has(fact.id) &&
        relevance(registry, answers, fact) === 'holds',
    );
  };

  const hasOpen = ({ step, productId }: Stop): boolean => {
    if (step === 'products') return asksForProducts;
    if (step === 'more') return open.length > 0;
    return open.some(
      (question) => GROUPS[step].includes(question.fact.group) && question.productId === productId,
    );
  };

  const ofProducts: readonly Stop[] = profile.products.flatMap(({ id }) =>
    PRODUCT_STEPS.map((step) => ({ step, productId: id })),
  );
  const stops: readonly Stop[] = STEPS.map((step) => ({ step }));
  const end: Stop = { step: 'review' };

  return {
    open,
    isOpen,
    questionsOn,
    after: ({ step, productId }) => {
      const planning: Stop = { step: 'product-plan', ...(productId && { productId }) };
      if (step === 'product' && hasOpen(planning)) return planning;
      // The list of products is where one more product is added, so every product leads back to it.
      if (step === 'product' || step === 'product-plan') return { step: 'products' };
      const passed = stops.findIndex((stop) => stop.step === step);
      return stops.slice(passed + 1).find(hasOpen) ?? end;
    },
    resume: () => {
      const [place, role, products, ...rest] = stops;
      const order = [place, role, ...ofProducts, products, ...rest];
      return order.find((stop) => stop !== undefined && hasOpen(stop)) ?? end;
    },
  };
}

function questionOf({ registry }: Engine, question: NextQuestion): readonly Question[] {
  if ('ask' in question) return [];
  const fact = registry.facts.get(question.fact);
  if (!fact) return [];
  return [{ fact, ...(question.productId !== undefined && { productId: question.productId }) }];
}
