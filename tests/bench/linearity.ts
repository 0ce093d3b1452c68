import { assess } from '../../src/domain/eligibility/assess';
import type { Engine } from '../../src/domain/eligibility/engine';
import { eligibleCount } from './assess-times';
import { AS_OF } from './days';
import { drawMixed } from './generate';
import { ms, whole, type Section } from './report';
import { seeded } from './seeded';
import { medianOf, time } from './timing';

const SIZES = [
  { products: 10, runs: 500 },
  { products: 100, runs: 100 },
  { products: 1000, runs: 20 },
];
const ROUNDS = 5;
const MOST_GROWTH = 1.5;

/** Whether ten times the products take ten times the time. */
export async function linearity(engine: Engine, seed: number): Promise<Section> {
  const draw = seeded(seed);
  const sizes = SIZES.map((size) => ({
    ...size,
    profile: drawMixed(engine.registry, draw, size.products),
    medians: new Array<number>(),
  }));
  // Sizes take turns, so that a busy moment of the machine does not fall on one of them alone.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { profile, runs, medians } of sizes) {
      const { median } = await time(() => eligibleCount(assess(engine, profile, AS_OF)), {
        runs,
        warmUp: 5,
      });
      medians.push(median);
    }
  }
  const found = sizes.map(({ products, runs, medians }) => {
    const median = medianOf(medians);
    return { products, runs, median, perProduct: median / products };
  });
  const [, hundred, thousand] = found;
  const growth = thousand && hundred ? thousand.perProduct / hundred.perProduct : Number.NaN;
  return {
    title: 'More products',
    about: [`Verdicts for one profile, as of ${AS_OF} (seed ${seed}); median of ${ROUNDS} rounds.`],
    table: {
      head: ['products', 'per profile', 'per product', 'runs'],
      rows: found.map(({ products, runs, median, perProduct }) => [
        whole(products),
        ms(median),
        ms(perProduct),
        whole(runs * ROUNDS),
      ]),
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
