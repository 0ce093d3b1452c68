import { assess } from '../../src/domain/eligibility/assess';
import type { Engine } from '../../src/domain/eligibility/engine';
import type { Finding } from '../../src/domain/eligibility/verdict';
import type { Profile } from '../../src/domain/profile/profile';
import { AS_OF } from './days';
import { createJsonRules, type JsonRules } from './json-rules-engine';
import { createPeers, ruleSetOn } from './peers';
import { whole, type Section } from './report';
import type { Decisions, RuleSet } from './rule-set';

const NOTHING: Profile = { enterprise: { facts: {} }, products: [{ id: 'p1', facts: {} }] };

/** What our engine finds, by finding, for the provisions of one document. */
function ourFindings(engine: Engine, { document }: RuleSet): ReadonlyMap<Finding, number> {
  const { measures } = assess(engine, NOTHING, AS_OF);
  const rows = document.measures.flatMap(({ id }) => measures[id]?.provisions ?? []);
  const found = (finding: Finding) => rows.filter(({ verdict }) => verdict === finding).length;
  return new Map(
    (['eligible', 'incomplete', 'manual', 'ineligible'] as const).map((one) => [one, found(one)]),
  );
}

/** What an engine says, or the error that it throws instead. */
const tryOut = (rules: JsonRules): Promise<Decisions | string> =>
  rules.run({}).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));

function rowOf(name: string, said: readonly (Decisions | string)[]): readonly string[] {
  const [error] = said.filter((one) => typeof one === 'string');
  if (error !== undefined) return [name, '', '', '', error];
  const decisions = said.flatMap((one) => (typeof one === 'string' ? [] : [...one.values()]));
  const count = (wanted: boolean | undefined) =>
    whole(decisions.filter((decision) => decision === wanted).length);
  return [name, count(true), count(false), count(undefined), ''];
}

/** What each engine says of a company and a product of which nothing is known. */
export async function emptyProfile(engine: Engine): Promise<Section> {
  const ruleSet = ruleSetOn(engine, AS_OF);
  const levels = Object.values(ruleSet.provisions);
  const ours = ourFindings(engine, ruleSet);
  const [eligible, not, open] = (['eligible', 'ineligible', 'incomplete'] as const).map((finding) =>
    whole(ours.get(finding) ?? 0),
  );
  const jsonRules = (options: { allowUndefinedFacts?: boolean }) =>
    Promise.all(levels.map((provisions) => tryOut(createJsonRules(provisions, options))));
  const { publicodes } = createPeers(engine, ruleSet);
  publicodes.tell({});
  return {
    title: 'The same rules in other engines: nothing answered yet',
    about: [
      `A company with one product and not one answer, as of ${AS_OF}: what each engine says of ` +
        `${levels.flat().length} provisions. As nothing is known, only “unknown” is right.`,
    ],
    table: {
      head: ['engine', 'eligible', 'not eligible', 'unknown', 'throws'],
      rows: [
        ['ours', eligible ?? '', not ?? '', open ?? '', ''],
        rowOf('json-rules-engine, as it comes', await jsonRules({})),
        rowOf(
          'json-rules-engine, undefined facts allowed',
          await jsonRules({ allowUndefinedFacts: true }),
        ),
        rowOf('publicodes', [publicodes.decide(levels.flat())]),
      ],
    },
  };
}
