import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { assess } from '../../src/domain/eligibility/assess';
import type { Engine } from '../../src/domain/eligibility/engine';
import { situationOf } from '../../src/domain/eligibility/situation';
import { forceOn } from '../../src/domain/policy/document';
import type { Profile } from '../../src/domain/profile/profile';
import { compare, type Agreement } from './agreement';
import { AS_OF, tenProductProfiles } from './assess-times';
import { companySamples, provisionSamples, type Sample } from './cases';
import { drawAny } from './generate';
import { createJsonRules, jsonFacts } from './json-rules-engine';
import { proveOperators } from './operators';
import { createPeers, type Peers } from './peers';
import { createPublicodes } from './publicodes';
import { ms, whole, type Section } from './report';
import { ruleSetsOf, tellAll, type Decisions, type RuleSet } from './rule-set';
import { seeded } from './seeded';
import { time, type Spread } from './timing';

const GENERATED = 600;
const MOST_PRODUCTS = 3;
/** A day within the older document, so that its provisions are compared as well. */
const EARLIER = '2025-06-01';
const SHOWN = 10;

function generatedSamples({ registry }: Engine, seed: number): readonly Sample[] {
  const draw = seeded(seed);
  return Array.from({ length: GENERATED }, (_, index) => ({
    name: `profile ${index} of seed ${seed}`,
    profile: drawAny(registry, draw, MOST_PRODUCTS),
    asOf: index % 2 === 0 ? AS_OF : EARLIER,
  }));
}

/** Proves that the three engines hold the same rules; without that their times mean nothing. */
export async function agreementSection(engine: Engine, seed: number): Promise<Section> {
  const peers = ruleSetsOf(engine).map((ruleSet) => createPeers(engine, ruleSet));
  const sources: readonly (readonly [string, readonly Sample[]])[] = [
    ['company cases', companySamples()],
    ['provision cases', provisionSamples()],
    [`drawn profiles, all answered`, generatedSamples(engine, seed)],
  ];
  const operators = await proveOperators();
  const found: (readonly [string, Agreement])[] = [];
  for (const [name, samples] of sources) found.push([name, await compare(engine, peers, samples)]);

  const disagreements = [
    ...operators.disagreements,
    ...found.flatMap(([, agreement]) => agreement.disagreements),
  ];
  for (const line of disagreements.slice(0, SHOWN)) console.error(line);
  const compared = found.reduce((sum, [, agreement]) => sum + agreement.compared, 0);
  const seen = (way: 'eligible' | 'not') =>
    new Set(found.flatMap(([, agreement]) => [...agreement.seen[way]]));
  const not = seen('not');
  const bothWays = [...seen('eligible')].filter((id) => not.has(id)).length;
  const provisions = peers.flatMap(({ ruleSet }) => Object.values(ruleSet.provisions).flat());
  const open = found.at(-1)?.[1].open ?? 0;
  return {
    title: 'The same rules in other engines: agreement',
    about: [
      `Every provision of both documents, translated mechanically into json-rules-engine and ` +
        `publicodes. Compared wherever no question is open: eligible or not, for every provision ` +
        `and product. Conditions left to the authority are told to the other engines as not met. ` +
        `Profiles are drawn with seed ${seed}, half of them as of ${AS_OF}, half as of ${EARLIER}. ` +
        `${bothWays} of ${provisions.length} provisions came out both eligible and not.`,
    ],
    table: {
      head: ['source', 'profiles', 'compared', 'eligible', 'not', 'left open', 'disagreements'],
      rows: [
        ...found.map(([name, agreement]) => [
          name,
          whole(agreement.profiles),
          whole(agreement.compared),
          whole(agreement.eligible),
          whole(agreement.compared - agreement.eligible),
          whole(agreement.open),
          whole(agreement.disagreements.length),
        ]),
        ['every operator, alone and nested', '', whole(operators.compared), '', '', '', ''].with(
          6,
          whole(operators.disagreements.length),
        ),
      ],
    },
    gates: [
      {
        name: 'all three engines agree',
        passed: disagreements.length === 0 && compared > 0,
        found: `${whole(compared + operators.compared)} comparisons, ${disagreements.length} disagreements`,
      },
      {
        name: 'no question stays open in a profile that answers all of them',
        passed: open === 0,
        found: whole(open),
      },
    ],
  };
}

function currentRuleSet(engine: Engine): RuleSet {
  const day = parsePlainDate(AS_OF);
  const ruleSet = ruleSetsOf(engine).find(
    ({ document }) => forceOn(document.validity, day) === 'in-force',
  );
  if (!ruleSet) throw new TypeError(`No document is in force on ${AS_OF}.`);
  return ruleSet;
}

/** What the other engines are told of one profile, put into their own form before the clock runs. */
function prepared(engine: Engine, { ruleSet, publicodes }: Peers, profile: Profile) {
  const { enterprise, products } = situationOf(engine.registry, profile);
  const own = tellAll(engine.registry, ruleSet, 'enterprise', enterprise.answers);
  const each = products.map(({ answers }) => tellAll(engine.registry, ruleSet, 'product', answers));
  return {
    json: { enterprise: jsonFacts(own), products: each.map(jsonFacts) },
    publicodes: { enterprise: publicodes.situation(own), products: each.map(publicodes.situation) },
  };
}

/** The same profiles judged by the three engines. */
export async function peerTimes(engine: Engine, seed: number): Promise<Section> {
  const ruleSet = currentRuleSet(engine);
  const peers = createPeers(engine, ruleSet);
  const { enterprise, product } = ruleSet.provisions;
  const facts = [...engine.registry.facts.values()];
  const profiles = tenProductProfiles(engine, seed).map((profile) => ({
    profile,
    ...prepared(engine, peers, profile),
  }));
  type Prepared = (typeof profiles)[number];
  const timed = (work: (one: Prepared) => unknown, runs: number) =>
    time(
      (index) => {
        const one = profiles[index % profiles.length];
        return one && work(one);
      },
      { runs, warmUp: Math.ceil(runs / 4) },
    );

  const runJson = async ({ json }: Prepared) => {
    const decisions = [await peers.json.enterprise.run(json.enterprise)];
    for (const one of json.products) decisions.push(await peers.json.product.run(one));
    return decisions;
  };
  const tellPublicodes = ({ publicodes }: Prepared) => {
    for (const one of [publicodes.enterprise, ...publicodes.products]) peers.publicodes.tell(one);
    return publicodes;
  };
  const runPublicodes = ({ publicodes }: Prepared) => {
    peers.publicodes.tell(publicodes.enterprise);
    const decisions = [peers.publicodes.decide(enterprise)];
    for (const one of publicodes.products) {
      peers.publicodes.tell(one);
      decisions.push(peers.publicodes.decide(product));
    }
    return decisions;
  };

  const ours = await timed(({ profile }) => assess(engine, profile, AS_OF), 1000);
  const row = (name: string, { median, p95, runs }: Spread, compared = true) => [
    name,
    ms(median),
    ms(p95),
    compared ? `${(median / ours.median).toFixed(1)}` : '',
    whole(runs),
  ];
  const parsing = () => createPublicodes(facts, [...enterprise, ...product]);
  return {
    title: 'The same rules in other engines: time',
    about: [
      `One profile with 10 products, all ${enterprise.length + product.length} provisions in force ` +
        `on ${AS_OF}, verdicts only (seed ${seed}). Ours checks the profile and reads its answers ` +
        `within the time; the others get the answers ready in their own form. Ours keeps four ` +
        `values apart, json-rules-engine two, publicodes three.`,
    ],
    table: {
      head: ['engine', 'median', 'p95', 'times ours', 'runs'],
      rows: [
        row('ours', ours),
        row('json-rules-engine (asynchronous)', await timed(runJson, 200)),
        row('publicodes: answers and evaluation', await timed(runPublicodes, 60)),
        row('publicodes: of these, the answers', await timed(tellPublicodes, 60), false),
        row(
          'publicodes: the rules, parsed once',
          await time(parsing, { runs: 20, warmUp: 5 }),
          false,
        ),
      ],
    },
  };
}

const count = (decisions: readonly Decisions[], wanted: boolean | undefined): number =>
  decisions.flatMap((one) => [...one.values()]).filter((decision) => decision === wanted).length;

/** What each engine says of a company and a product of which nothing is known. */
export async function emptyProfile(engine: Engine): Promise<Section> {
  const { provisions, ...ruleSet } = currentRuleSet(engine);
  const { publicodes } = createPeers(engine, { ...ruleSet, provisions });
  const { enterprise, product } = provisions;
  const nothing: Profile = { enterprise: { facts: {} }, products: [{ id: 'p1', facts: {} }] };
  const ours = Object.values(assess(engine, nothing, AS_OF).measures)
    .flatMap((measure) => measure.provisions)
    .filter(({ id }) => [...enterprise, ...product].some(({ provision }) => provision.id === id));
  const found = (verdict: string) => whole(ours.filter((row) => row.verdict === verdict).length);

  const strict = await createJsonRules(enterprise)
    .run({})
    .then(() => 'no error')
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  const lenientRules = [enterprise, product].map((some) =>
    createJsonRules(some, { allowUndefinedFacts: true }).run({}),
  );
  const lenient = await Promise.all(lenientRules);
  publicodes.tell({});
  const asked = [publicodes.decide([...enterprise, ...product])];
  const row = (name: string, decisions: readonly Decisions[]) => [
    name,
    whole(count(decisions, true)),
    whole(count(decisions, false)),
    whole(count(decisions, undefined)),
    '',
  ];
  return {
    title: 'The same rules in other engines: nothing answered yet',
    about: [
      `A company with one product and not one answer, as of ${AS_OF}: what each engine says of ` +
        `${enterprise.length + product.length} provisions. No answer has been given, so nothing ` +
        `but “unknown” is right.`,
    ],
    table: {
      head: ['engine', 'eligible', 'not eligible', 'unknown', 'throws'],
      rows: [
        ['ours', found('eligible'), found('ineligible'), found('incomplete'), ''],
        ['json-rules-engine, as it comes', '', '', '', strict],
        row('json-rules-engine, undefined facts allowed', lenient),
        row('publicodes', asked),
      ],
    },
  };
}
