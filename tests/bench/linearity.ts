import { assess } from '../../src/domain/eligibility/assess';
import type { Engine } from '../../src/domain/eligibility/engine';
import { eligibleCount } from './assess-times';
import { AS_OF } from './days';
import { drawMixed } from './generate';
import { ms, whole, type Section } from './report';
import { seeded } from './seeded';
import { inTurns, medianOf, overRounds, time } from './timing';

const ROUNDS = 9;
const MOST_GROWTH = 1.5;

const SIZES = [
  { products: 10, plan: { runs: 200, warmUp: 20 } },
  { products: 100, plan: { runs: 40, warmUp: 5 } },
  { products: 1000, plan: { runs: 8, warmUp: 2 } },
];

/** Whether ten times the products take ten times the time. */
export async function linearity(engine: Engine, seed: number): Promise<Section> {
  const draw = seeded(seed);
  const jobs = SIZES.map(({ products, plan }) => {
    const profile = drawMixed(engine.registry, draw, products);
    return () => time(() => eligibleCount(assess(engine, profile, AS_OF)), plan);
  });
  const found = await inTurns(ROUNDS, jobs);
  const [, hundred = [], thousand = []] = found;
  // Each round by itself: both sizes met the same machine then.
  const growth = medianOf(
    thousand.map(({ median }, round) => median / 1000 / ((hundred[round]?.median ?? 0) / 100)),
  );
  return {
    title: 'More products',
    about: [
      `Every verdict for one profile, as of ${AS_OF} (seed ${seed}); medians of ${ROUNDS} rounds.`,
    ],
    table: {
      head: ['products', 'per profile', 'per product', 'runs'],
      rows: SIZES.map(({ products }, index) => {
        const { median, runs } = overRounds(found[index] ?? []);
        return [whole(products), ms(median), ms(median / products), whole(runs)];
      }),
    },
    gates: [
      {
        name: `a product among 1,000 costs at most ${MOST_GROWTH} times a product among 100`,
        passed: growth <= MOST_GROWTH,
        found: `${growth.toFixed(2)} times`,
      },
    ],
  };
}
