import { enterpriseAnswers, productAnswers, relevance } from '../profile/answers';
import type { FactId } from '../profile/fact';
import type { Profile } from '../profile/profile';
import { assess } from './assess';
import type { MeasureAssessment, MissingFact, Row } from './assessment';
import type { Engine } from './engine';

export type NextQuestion = MissingFact | { readonly ask: 'products' };

/** An open provision weighs less once its measure is decided by another one. */
const weightOf = ({ verdict }: MeasureAssessment): number => (verdict === 'incomplete' ? 1 : 0.2);

interface Score {
  readonly question: NextQuestion;
  points: number;
}

const keyOf = (question: NextQuestion): string =>
  'ask' in question ? 'products' : `${question.productId ?? ''}/${question.fact}`;

/** Tells which questions may be asked now: their turn has come, and nobody said 「不确定」. */
function asker({ registry }: Engine, profile: Profile) {
  const enterprise = enterpriseAnswers(registry, profile.enterprise.facts);
  const subjects = new Map(
    profile.products.map(({ id, facts, unsure }) => [
      id,
      { unsure, answers: productAnswers(registry, enterprise, facts) },
    ]),
  );
  const own = { unsure: profile.enterprise.unsure, answers: enterprise };
  return ({ fact: id, productId }: MissingFact): boolean => {
    const fact = registry.facts.get(id);
    const subject = productId === undefined ? own : subjects.get(productId);
    if (!fact || !subject || (fact.level === 'product' && productId === undefined)) return false;
    const unsure: readonly FactId[] = subject.unsure ?? [];
    return !unsure.includes(id) && relevance(registry, subject.answers, fact) === 'holds';
  };
}

/**
 * The questions worth asking now, the one that decides most first.
 * A provision that n open questions stand before gives each of them 1/n.
 * @throws TypeError and RangeError as `assess` does
 */
export function nextQuestions(engine: Engine, profile: Profile, asOf: unknown): NextQuestion[] {
  const assessment = assess(engine, profile, asOf);
  const mayAsk = asker(engine, profile);
  const scores = new Map<string, Score>();
  const add = (question: NextQuestion, points: number) => {
    const key = keyOf(question);
    const score = scores.get(key) ?? { question, points: 0 };
    score.points += points;
    scores.set(key, score);
  };
  const addRow = ({ missing, trace }: Row, weight: number) => {
    for (const fact of missing) if (mayAsk(fact)) add(fact, weight / missing.length);
    const needsProduct = trace.kind === 'all' && trace.children[0]?.kind === 'product';
    if (needsProduct) add({ ask: 'products' }, weight / (missing.length + 1));
  };
  for (const measure of Object.values(assessment.measures)) {
    const weight = weightOf(measure);
    for (const row of measure.provisions) if (row.verdict === 'incomplete') addRow(row, weight);
    // Listed products may be settled while others are not listed yet.
    const openByList = Object.entries(measure.byProvision).filter(
      ([id, verdict]) =>
        verdict === 'incomplete' &&
        !measure.provisions.some((row) => row.id === id && row.verdict === 'incomplete'),
    );
    if (openByList.length > 0) add({ ask: 'products' }, weight * openByList.length);
  }
  return [...scores.values()]
    .sort((one, other) => other.points - one.points)
    .map(({ question }) => question);
}
