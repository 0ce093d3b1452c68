import type { Engine } from '../../src/domain/eligibility/engine';
import { compare, type Comparison } from './agreement';
import { companySamples, provisionSamples, type Sample } from './cases';
import { AS_OF } from './days';
import { drawAny } from './generate';
import { proveOperators, type OperatorProof } from './operators';
import { createPeers, type Peers } from './peers';
import { whole, type Gate, type Section } from './report';
import { ruleSetsOf } from './rule-set';
import { seeded } from './seeded';

const DRAWN = 600;
const MOST_PRODUCTS = 3;
/** A day within the older document, so that its provisions are compared as well. */
const EARLIER = '2025-06-01';
/** As many disagreements are shown in full. */
const SHOWN = 10;

interface Source {
  readonly name: string;
  readonly profiles: number;
  readonly comparisons: readonly Comparison[];
  /** Everything is answered, so that nothing may be left open. */
  readonly complete: boolean;
}

function drawnSamples({ registry }: Engine, seed: number): readonly Sample[] {
  const draw = seeded(seed);
  return Array.from({ length: DRAWN }, (_, index) => ({
    name: `profile ${index} of seed ${seed}`,
    profile: drawAny(registry, draw, MOST_PRODUCTS),
    asOf: index % 2 === 0 ? AS_OF : EARLIER,
  }));
}

async function sourceOf(
  engine: Engine,
  peers: readonly Peers[],
  name: string,
  samples: readonly Sample[],
  complete = false,
): Promise<Source> {
  const comparisons: Comparison[] = [];
  for (const sample of samples) comparisons.push(...(await compare(engine, peers, sample)));
  return { name, profiles: samples.length, comparisons, complete };
}

function rowOf({ name, profiles, comparisons }: Source): readonly string[] {
  const settled = comparisons.filter((one) => one.settled);
  const eligible = settled.filter((one) => one.eligible);
  return [
    name,
    whole(profiles),
    whole(settled.length),
    whole(eligible.length),
    whole(settled.length - eligible.length),
    whole(comparisons.length - settled.length),
    whole(settled.filter(({ others }) => others.length > 0).length),
  ];
}

function gatesOf(sources: readonly Source[], operators: OperatorProof): readonly Gate[] {
  const settled = sources.flatMap(({ comparisons }) => comparisons.filter((one) => one.settled));
  const wrong = [
    ...operators.disagreements,
    ...settled.flatMap(({ where, others }) =>
      others.length > 0 ? [`${where}, ${others.join(', ')}`] : [],
    ),
  ];
  for (const line of wrong.slice(0, SHOWN)) console.error(line);
  const open = sources.flatMap(({ complete, comparisons }) =>
    complete ? comparisons.filter((one) => !one.settled) : [],
  );
  for (const { where } of open.slice(0, SHOWN)) console.error(`${where}, yet all is answered`);
  const compared = settled.length + operators.compared;
  return [
    {
      name: 'all three engines agree',
      passed: wrong.length === 0 && settled.length > 0,
      found: `${whole(compared)} comparisons, ${whole(wrong.length)} disagreements`,
    },
    {
      name: 'nothing is open where every question is answered',
      passed: open.length === 0,
      found: `${whole(open.length)} open`,
    },
  ];
}

/** Which provisions the comparison saw both ways, so that agreement means something. */
function bothWays(engine: Engine, sources: readonly Source[]): string {
  const settled = sources.flatMap(({ comparisons }) => comparisons.filter((one) => one.settled));
  const seen = (eligible: boolean) =>
    new Set(settled.filter((one) => one.eligible === eligible).map((one) => one.provision));
  const [held, failed] = [seen(true), seen(false)];
  const all = engine.measures.flatMap(({ provisions }) =>
    provisions.map(({ provision }) => provision.id),
  );
  const oneWay = all.filter((id) => !held.has(id) || !failed.has(id));
  const but = oneWay.length > 0 ? ` (one way only: ${oneWay.join(', ')})` : '';
  return `${all.length - oneWay.length} of ${all.length} provisions came out both eligible and not${but}.`;
}

/** Proves that the three engines hold the same rules; without that their times mean nothing. */
export async function agreementSection(engine: Engine, seed: number): Promise<Section> {
  const peers = ruleSetsOf(engine).map((ruleSet) => createPeers(engine, ruleSet));
  const operators = await proveOperators();
  const sources = [
    await sourceOf(engine, peers, 'company cases', companySamples),
    await sourceOf(engine, peers, 'provision cases', provisionSamples),
    await sourceOf(engine, peers, 'drawn, all answered', drawnSamples(engine, seed), true),
  ];
  const [compared, disagreements] = [operators.compared, operators.disagreements.length].map(whole);
  return {
    title: 'The same rules in other engines: agreement',
    about: [
      'Every provision of both documents, translated mechanically into json-rules-engine and ' +
        'publicodes. Compared where no question is open: eligible or not, for every provision ' +
        'and product. Conditions left to the authority are told to the other engines as not met. ' +
        `Profiles are drawn with seed ${seed}, half as of ${AS_OF}, half as of ${EARLIER}. ` +
        'Operators: every kind of condition, alone and nested, with every mix of answers.',
      bothWays(engine, sources),
    ],
    table: {
      head: ['source', 'profiles', 'compared', 'eligible', 'not', 'left open', 'disagreements'],
      rows: [
        ...sources.map(rowOf),
        ['operators', '', compared ?? '', '', '', '', disagreements ?? ''],
      ],
    },
    gates: gatesOf(sources, operators),
  };
}
