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

function compareRow(
  { name, asOf }: Sample,
  { id, productId, verdict, missing }: Row,
  said: ReadonlyMap<PeerName, boolean | undefined>,
): Comparison {
  const settled = verdict !== 'incomplete' && missing.length === 0;
  const eligible = verdict === 'eligible';
  const others = settled ? [...said].filter(([, decision]) => decision !== eligible) : [];
  return {
    where: `${name}, ${asOf}, ${id} ${productId ?? ''}: ours ${verdict}`,
    provision: id,
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
  const rows = Object.values(measures).flatMap(({ provisions }) => provisions);
  const day = parsePlainDate(sample.asOf);
  const comparisons: Comparison[] = [];
  for (const peer of peers) {
    const { document, provisions } = peer.ruleSet;
    if (forceOn(document.validity, day) !== 'in-force') continue;
    for (const { level, productId, answers } of subjectsOf(engine, sample)) {
      const said = await askPeers(engine, peer, level, answers);
      for (const { provision } of provisions[level]) {
        const row = rows.find(
          (other) => other.id === provision.id && other.productId === productId,
        );
        if (!row) throw new TypeError(`${sample.name}: no row for ${provision.id}.`);
        const decisions = [...said].map(([name, all]) => [name, all.get(row.id)] as const);
        comparisons.push(compareRow(sample, row, new Map(decisions)));
      }
    }
  }
  return comparisons;
}
