import { assess } from '../../src/domain/eligibility/assess';
import type { Assessment, Row } from '../../src/domain/eligibility/assessment';
import type { Engine } from '../../src/domain/eligibility/engine';
import { nextQuestions } from '../../src/domain/eligibility/next-questions';
import type { Profile } from '../../src/domain/profile/profile';
import type { Sample } from './cases';
import { drawMixed, withBareProducts } from './generate';
import { ms, whole, type Section } from './report';
import { seeded } from './seeded';
import { time, type Spread } from './timing';

const PRODUCTS = 10;
const PROFILES = 20;
const MOST_MS = 1;

export const AS_OF = '2026-03-01';

const rowsOf = ({ measures }: Assessment): readonly Row[] =>
  Object.values(measures).flatMap(({ provisions }) => provisions);

/** How much an explanation holds; asking makes the engine work it out. */
const explanationSize = ({ trace, missing, manual, decisive }: Row): number =>
  missing.length + manual.length + decisive.length + ('children' in trace ? 1 : 0);

const verdicts = ({ measures }: Assessment): number =>
  Object.values(measures).filter(({ verdict }) => verdict === 'eligible').length;

const explained = (assessment: Assessment): number =>
  rowsOf(assessment).reduce((sum, row) => sum + explanationSize(row), 0);

const countered = (assessment: Assessment): number =>
  rowsOf(assessment).reduce((sum, row) => sum + row.counterfactuals.length, explained(assessment));

/** Companies that have answered everything, with ten products each, drugs and devices by turns. */
export function tenProductProfiles({ registry }: Engine, seed: number): readonly Profile[] {
  const draw = seeded(seed);
  return Array.from({ length: PROFILES }, () => drawMixed(registry, draw, PRODUCTS));
}

export async function assessTimes(
  engine: Engine,
  companies: readonly Sample[],
  seed: number,
): Promise<Section> {
  const samples = tenProductProfiles(engine, seed).map((profile) => ({ profile, asOf: AS_OF }));
  const bare = samples.map(({ profile, asOf }) => ({ profile: withBareProducts(profile), asOf }));

  type OneProfile = Pick<Sample, 'profile' | 'asOf'>;
  const timed = (from: readonly OneProfile[], work: (sample: OneProfile) => unknown, runs = 2000) =>
    time(
      (index) => {
        const sample = from[index % from.length];
        return sample && work(sample);
      },
      { runs, warmUp: 500 },
    );
  const reading = (read: (assessment: Assessment) => number) => (sample: OneProfile) =>
    read(assess(engine, sample.profile, sample.asOf));
  const asking = ({ profile, asOf }: OneProfile) => nextQuestions(engine, profile, asOf);

  const gated = await timed(samples, reading(verdicts), 5000);
  const row = (name: string, { median, p95, runs }: Spread) => [
    name,
    ms(median),
    ms(p95),
    whole(runs),
  ];
  const rows = [
    row('10 products: verdicts', gated),
    row('10 products: and every explanation', await timed(samples, reading(explained))),
    row('10 products: and every counterfactual', await timed(samples, reading(countered))),
    row('10 products: next questions, all answered', await timed(samples, asking)),
    row('10 products: next questions, products bare', await timed(bare, asking)),
    row('company cases: verdicts', await timed(companies, reading(verdicts))),
    row('company cases: and every explanation', await timed(companies, reading(explained))),
    row('company cases: and every counterfactual', await timed(companies, reading(countered))),
    row('company cases: next questions', await timed(companies, asking)),
  ];
  const rowCount = samples[0] ? rowsOf(assess(engine, samples[0].profile, AS_OF)).length : 0;
  return {
    title: 'One profile',
    about: [
      `Each run judges one profile by both documents, the check of its form included. ` +
        `${PROFILES} drawn profiles by turns (seed ${seed}), everything answered, as of ${AS_OF}: ` +
        `${rowCount} verdicts on provisions and products each. ` +
        `${companies.length} company cases by turns, each on its own day.`,
    ],
    table: { head: ['per profile', 'median', 'p95', 'runs'], rows },
    gates: [
      {
        name: `verdicts for 10 products in at most ${MOST_MS} ms, median`,
        passed: gated.median <= MOST_MS,
        found: ms(gated.median),
      },
    ],
  };
}
