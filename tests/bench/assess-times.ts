import { assess } from '../../src/domain/eligibility/assess';
import type { Assessment, Row } from '../../src/domain/eligibility/assessment';
import type { Engine } from '../../src/domain/eligibility/engine';
import { nextQuestions } from '../../src/domain/eligibility/next-questions';
import type { Profile } from '../../src/domain/profile/profile';
import { companySamples } from './cases';
import { AS_OF } from './days';
import { tenProductProfiles, withBareProducts } from './generate';
import { ms, whole, type Section } from './report';
import { timeByTurns, type Plan, type Spread } from './timing';

const MOST_MS = 1;
const USUAL: Plan = { runs: 1000, warmUp: 500 };
const SLOW: Plan = { runs: 1000, warmUp: 100 };

interface Subject {
  readonly profile: Profile;
  readonly asOf: string;
}

type Reading = (assessment: Assessment) => number;

const rowsOf = ({ measures }: Assessment): readonly Row[] =>
  Object.values(measures).flatMap(({ provisions }) => provisions);

/** Reads the verdicts of measures and provisions, as a list of results shows them. */
const provisionCount: Reading = ({ measures }) =>
  Object.values(measures)
    .flatMap(({ verdict, byProvision }) => [verdict, ...Object.values(byProvision)])
    .filter((verdict) => verdict === 'eligible').length;

/** Reads every verdict: those of products, too. */
export const eligibleCount: Reading = (assessment) =>
  rowsOf(assessment).filter(({ verdict }) => verdict === 'eligible').length +
  provisionCount(assessment);

/** Reads every explanation, which makes the engine work it out. */
const explanationSize: Reading = (assessment) =>
  rowsOf(assessment).reduce(
    (size, { trace, missing, manual, decisive }) =>
      size + missing.length + manual.length + decisive.length + ('children' in trace ? 1 : 0),
    eligibleCount(assessment),
  );

const counterfactualCount: Reading = (assessment) =>
  rowsOf(assessment).reduce(
    (count, row) => count + row.counterfactuals.length,
    explanationSize(assessment),
  );

export async function assessTimes(engine: Engine, seed: number): Promise<Section> {
  const full = tenProductProfiles(engine.registry, seed).map((profile) => ({
    profile,
    asOf: AS_OF,
  }));
  const bare = full.map(({ profile, asOf }) => ({ profile: withBareProducts(profile), asOf }));

  const reading = (subjects: readonly Subject[], read: Reading, plan = USUAL) =>
    timeByTurns(subjects, ({ profile, asOf }) => read(assess(engine, profile, asOf)), plan);
  const asking = (subjects: readonly Subject[]) =>
    timeByTurns(subjects, ({ profile, asOf }) => nextQuestions(engine, profile, asOf), USUAL);

  const verdicts = await reading(full, eligibleCount, { runs: 5000, warmUp: 1000 });
  const row = (name: string, { median, p95, runs }: Spread) => [
    name,
    ms(median),
    ms(p95),
    whole(runs),
  ];
  const rows = [
    row('10 products: verdicts of measures and provisions', await reading(full, provisionCount)),
    row('10 products: every verdict', verdicts),
    row('10 products: and every explanation', await reading(full, explanationSize)),
    row('10 products: and every counterfactual', await reading(full, counterfactualCount, SLOW)),
    row('10 products: next questions, all answered', await asking(full)),
    row('10 products: next questions, only types answered', await asking(bare)),
    row('company cases: every verdict', await reading(companySamples, eligibleCount)),
    row('company cases: and every explanation', await reading(companySamples, explanationSize)),
    row(
      'company cases: and every counterfactual',
      await reading(companySamples, counterfactualCount, SLOW),
    ),
    row('company cases: next questions', await asking(companySamples)),
  ];
  const [first] = full;
  const verdictCount = first ? rowsOf(assess(engine, first.profile, first.asOf)).length : 0;
  return {
    title: 'One profile',
    about: [
      'Each run judges one profile by both documents, the check of its form included. ' +
        `${full.length} drawn profiles by turns (seed ${seed}), drugs and devices mixed, every ` +
        `question answered, as of ${AS_OF}: ${verdictCount} verdicts on provisions and products ` +
        `each. ${companySamples.length} company cases by turns, each on its own day.`,
    ],
    table: { head: ['per profile', 'median', 'p95', 'runs'], rows },
    gates: [
      {
        name: `every verdict for 10 products in at most ${MOST_MS} ms, median`,
        passed: verdicts.median <= MOST_MS,
        found: ms(verdicts.median),
      },
    ],
  };
}
