import { assess } from '../../src/domain/eligibility/assess';
import type { Engine } from '../../src/domain/eligibility/engine';
import { heatMap } from '../../src/domain/eligibility/heat-map';
import { AS_OF } from './days';
import { drawMixed } from './generate';
import { ms, whole, type Section } from './report';
import { seeded } from './seeded';
import { time } from './timing';

const PRODUCTS = 100;
const PROVISIONS = 60;
/** What answers a thumb at once, the drawing included, has to be done in less than this. */
const LIMIT = 50;
const PLAN = { runs: 60, warmUp: 10 };

/** An engine whose measures have so many provisions on products: its own, some of them twice. */
function withProvisions(engine: Engine, count: number): Engine {
  let left = count;
  const take = (suffix: string) =>
    engine.measures.map((ready) => {
      const kept = ready.provisions.filter(
        ({ provision }) => provision.level === 'product' && (left -= 1) >= 0,
      );
      const provisions = kept.map((each) => ({
        ...each,
        provision: { ...each.provision, id: `${each.provision.id}${suffix}` },
      }));
      const measure = {
        ...ready.measure,
        id: `${ready.measure.id}${suffix}`,
        provisions: provisions.map(({ provision }) => provision),
      };
      return { ...ready, measure, provisions };
    });
  return { ...engine, measures: [...take(''), ...take('-again')] };
}

/** How long it takes to judge and sort a map of many products against many provisions. */
export async function heatSection(engine: Engine, seed: number): Promise<Section> {
  const large = withProvisions(engine, PROVISIONS);
  const profile = drawMixed(engine.registry, seeded(seed), PRODUCTS);
  const products = profile.products.map(({ id }) => id);
  const mapOf = (judged: ReturnType<typeof assess>) =>
    heatMap(large.measures, judged, products, { order: 'useful', document: 'all' });
  const judged = assess(large, profile, AS_OF);
  const { rows } = mapOf(judged);
  const sorting = await time(() => mapOf(judged).rows.length, PLAN);
  const both = await time(() => mapOf(assess(large, profile, AS_OF)).rows.length, PLAN);
  const fields = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  return {
    title: 'The map of products and measures',
    about: [
      `${whole(PRODUCTS)} products against ${whole(rows.length)} provisions, ${whole(fields)} fields, sorted by use (seed ${seed}).`,
    ],
    table: {
      head: ['work', 'median', 'p95', 'runs'],
      rows: [
        ['the map alone', ms(sorting.median), ms(sorting.p95), whole(sorting.runs)],
        ['with every verdict judged', ms(both.median), ms(both.p95), whole(both.runs)],
      ],
    },
    gates: [
      {
        name: `a map of ${whole(PRODUCTS)} products and ${whole(PROVISIONS)} provisions is judged and sorted in under ${LIMIT} ms`,
        passed: both.median < LIMIT && fields === PRODUCTS * PROVISIONS,
        found: ms(both.median),
      },
    ],
  };
}
