import { assess } from '../../src/domain/eligibility/assess';
import type { Engine } from '../../src/domain/eligibility/engine';
import { situationOf } from '../../src/domain/eligibility/situation';
import type { Profile } from '../../src/domain/profile/profile';
import { eligibleCount } from './assess-times';
import { AS_OF } from './days';
import { tenProductProfiles } from './generate';
import { jsonFacts } from './json-rules-engine';
import { createPeers, ruleSetOn, type Peers } from './peers';
import { createPublicodes } from './publicodes';
import { ms, whole, type Section } from './report';
import { tellAll } from './rule-set';
import { inTurns, overRounds, time, timeByTurns, type Plan, type Spread } from './timing';

const ROUNDS = 5;

/** What the other engines are told of one profile, put into their own form before the clock runs. */
function prepared(engine: Engine, { ruleSet, publicodes }: Peers, profile: Profile) {
  const { enterprise, products } = situationOf(engine.registry, profile);
  const own = tellAll(engine.registry, ruleSet, 'enterprise', enterprise.answers);
  const each = products.map(({ answers }) => tellAll(engine.registry, ruleSet, 'product', answers));
  return {
    profile,
    json: { enterprise: jsonFacts(own), products: each.map(jsonFacts) },
    publicodes: { enterprise: publicodes.situation(own), products: each.map(publicodes.situation) },
  };
}

type Prepared = ReturnType<typeof prepared>;

async function runJson(peers: Peers, { json }: Prepared) {
  const decisions = [await peers.json.enterprise.run(json.enterprise)];
  for (const one of json.products) decisions.push(await peers.json.product.run(one));
  return decisions;
}

function tellPublicodes(peers: Peers, { publicodes }: Prepared) {
  for (const one of [publicodes.enterprise, ...publicodes.products]) peers.publicodes.tell(one);
  return publicodes;
}

function runPublicodes({ ruleSet, ...peers }: Peers, { publicodes }: Prepared) {
  peers.publicodes.tell(publicodes.enterprise);
  const own = peers.publicodes.decide(ruleSet.provisions.enterprise);
  const each = publicodes.products.map((one) => {
    peers.publicodes.tell(one);
    return peers.publicodes.decide(ruleSet.provisions.product);
  });
  return [own, ...each];
}

/** The same profiles judged by the three engines. */
export async function peerTimes(engine: Engine, seed: number): Promise<Section> {
  const ruleSet = ruleSetOn(engine, AS_OF);
  const peers = createPeers(engine, ruleSet);
  const provisions = Object.values(ruleSet.provisions).flat();
  const facts = [...engine.registry.facts.values()];
  const samples = tenProductProfiles(engine.registry, seed).map((profile) =>
    prepared(engine, peers, profile),
  );
  const timed = (work: (one: Prepared) => unknown, plan: Plan) => () =>
    timeByTurns(samples, work, plan);
  const judged = ({ profile }: Prepared) => eligibleCount(assess(engine, profile, AS_OF));
  const jobs = [
    timed(judged, { runs: 200, warmUp: 100 }),
    timed((one) => runJson(peers, one), { runs: 40, warmUp: 10 }),
    timed((one) => runPublicodes(peers, one), { runs: 15, warmUp: 5 }),
    timed((one) => tellPublicodes(peers, one), { runs: 15, warmUp: 5 }),
    () => time(() => createPublicodes(facts, provisions), { runs: 5, warmUp: 2 }),
  ];
  const [ours, json, publicodes, telling, parsing] = (await inTurns(ROUNDS, jobs)).map(overRounds);
  if (!ours || !json || !publicodes || !telling || !parsing) throw new TypeError('A job is gone.');

  const row = (name: string, { median, p95, runs }: Spread, times: string) => [
    name,
    ms(median),
    ms(p95),
    times,
    whole(runs),
  ];
  const against = ({ median }: Spread) => (median / ours.median).toFixed(1);
  return {
    title: 'The same rules in other engines: time',
    about: [
      `One profile with 10 products, all ${provisions.length} provisions in force on ${AS_OF}, ` +
        `verdicts only; ${samples.length} drawn profiles by turns (seed ${seed}), medians of ` +
        `${ROUNDS} rounds in which the engines take turns. Ours checks the profile and reads its ` +
        'answers within the time; the others get the answers in their own form. Ours tells four ' +
        'findings apart, publicodes three, json-rules-engine two.',
    ],
    table: {
      head: ['engine', 'median', 'p95', 'times ours', 'runs'],
      rows: [
        row('ours', ours, '1.0'),
        row('json-rules-engine (asynchronous)', json, against(json)),
        row('publicodes: answers set, rules evaluated', publicodes, against(publicodes)),
        row('publicodes: of this, setting the answers', telling, ''),
        row('publicodes: parsing the rules, once', parsing, ''),
      ],
    },
  };
}
