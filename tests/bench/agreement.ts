import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { assess } from '../../src/domain/eligibility/assess';
import type { Row } from '../../src/domain/eligibility/assessment';
import type { Engine } from '../../src/domain/eligibility/engine';
import { situationOf } from '../../src/domain/eligibility/situation';
import { forceOn } from '../../src/domain/policy/document';
import type { Answers } from '../../src/domain/profile/answers';
import type { FactLevel } from '../../src/domain/profile/fact';
import type { Sample } from './cases';
import { askPeers, type Peers, type PeerName } from './peers';
import type { Decisions } from './rule-set';

const NOTHING: ReadonlyMap<PeerName, Decisions> = new Map();

/** What the engines say of one provision, for one product where it is about products. */
export interface Comparison {
  readonly where: string;
  readonly provision: string;
  /** Nothing could still be answered: what is open, if anything, is left to the authority. */
  readonly settled: boolean;
  readonly eligible: boolean;
  /** Engines that say otherwise, and what they say; empty where the matter is not settled. */
  readonly others: readonly string[];
}

interface Subject {
  readonly level: FactLevel;
  readonly productId?: string;
  readonly answers: Answers;
}

function subjectsOf({ registry }: Engine, { profile }: Sample): readonly Subject[] {
  const { enterprise, products } = situationOf(registry, profile);
  return [
    { level: 'enterprise', answers: enterprise.answers },
    ...products.map(({ id, answers }) => ({ level: 'product' as const, productId: id, answers })),
  ];
}

const isSettled = ({ verdict, missing }: Row): boolean =>
  verdict !== 'incomplete' && missing.length === 0;

function compareRow(
  { name, asOf }: Sample,
  row: Row,
  said: ReadonlyMap<PeerName, Decisions>,
): Comparison {
  const eligible = row.verdict === 'eligible';
  const settled = isSettled(row);
  const decisions = [...said].map(([peer, all]) => [peer, all.get(row.id)] as const);
  const others = settled ? decisions.filter(([, decision]) => decision !== eligible) : [];
  return {
    where: `${name}, ${asOf}, ${row.id} ${row.productId ?? ''}: ours ${row.verdict}`,
    provision: row.id,
    settled,
    eligible,
    others: others.map(([peer, decision]) => `${peer} ${decision}`),
  };
}

/** Asks all engines for every provision in force, on the company and on each of its products. */
export async function compare(
  engine: Engine,
  peers: readonly Peers[],
  sample: Sample,
): Promise<readonly Comparison[]> {
  const { measures } = assess(engine, sample.profile, sample.asOf);
  const allRows = Object.values(measures).flatMap(({ provisions }) => provisions);
  const day = parsePlainDate(sample.asOf);
  const comparisons: Comparison[] = [];
  for (const peer of peers) {
    const { document, provisions } = peer.ruleSet;
    if (forceOn(document.validity, day) !== 'in-force') continue;
    for (const { level, productId, answers } of subjectsOf(engine, sample)) {
      const ids = new Set(provisions[level].map(({ provision }) => provision.id));
      const rows = allRows.filter((row) => ids.has(row.id) && row.productId === productId);
      if (rows.length !== ids.size) throw new TypeError(`${sample.name}: rows are missing.`);
      // The others are slow and have nothing to say on open questions.
      const said = rows.some(isSettled) ? await askPeers(engine, peer, level, answers) : NOTHING;
      comparisons.push(...rows.map((row) => compareRow(sample, row, said)));
    }
  }
  return comparisons;
}
