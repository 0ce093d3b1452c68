import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { assess } from '../../src/domain/eligibility/assess';
import type { Row } from '../../src/domain/eligibility/assessment';
import type { Engine } from '../../src/domain/eligibility/engine';
import { situationOf } from '../../src/domain/eligibility/situation';
import { forceOn } from '../../src/domain/policy/document';
import type { Answers } from '../../src/domain/profile/answers';
import type { FactLevel } from '../../src/domain/profile/fact';
import type { Sample } from './cases';
import { askPeers, type Peers } from './peers';

export interface Agreement {
  readonly profiles: number;
  /** Provisions and products on which all three engines were compared. */
  readonly compared: number;
  /** Of these, how many are eligible by our engine. */
  readonly eligible: number;
  /** Provisions and products with an open question, on which two values have nothing to say. */
  readonly open: number;
  readonly disagreements: readonly string[];
  /** Provisions that came out eligible, and that came out otherwise. */
  readonly seen: { readonly eligible: ReadonlySet<string>; readonly not: ReadonlySet<string> };
}

/** Nothing that could still be answered: what is left open, if anything, is left to the authority. */
const isSettled = ({ verdict, missing }: Row): boolean =>
  verdict !== 'incomplete' && missing.length === 0;

/** Compares eligible or not, for every settled provision and product of every sample. */
export async function compare(
  engine: Engine,
  peers: readonly Peers[],
  samples: readonly Sample[],
): Promise<Agreement> {
  const disagreements: string[] = [];
  const seen = { eligible: new Set<string>(), not: new Set<string>() };
  let [compared, eligible, open] = [0, 0, 0];

  for (const { name, profile, asOf } of samples) {
    const { registry } = engine;
    const situation = situationOf(registry, profile);
    const rows = Object.values(assess(engine, profile, asOf).measures).flatMap(
      ({ provisions }) => provisions,
    );
    const subjects: readonly { level: FactLevel; productId?: string; answers: Answers }[] = [
      { level: 'enterprise', answers: situation.enterprise.answers },
      ...situation.products.map(({ id, answers }) => ({
        level: 'product' as const,
        productId: id,
        answers,
      })),
    ];
    const inForce = peers.filter(
      ({ ruleSet }) => forceOn(ruleSet.document.validity, parsePlainDate(asOf)) === 'in-force',
    );
    for (const peer of inForce) {
      for (const { level, productId, answers } of subjects) {
        const said = Object.entries(await askPeers(engine, peer, level, answers));
        for (const { provision } of peer.ruleSet.provisions[level]) {
          const row = rows.find(
            (other) => other.id === provision.id && other.productId === productId,
          );
          if (!row) throw new TypeError(`${name}: no row for ${provision.id}.`);
          if (!isSettled(row)) {
            open += 1;
            continue;
          }
          const expected = row.verdict === 'eligible';
          compared += 1;
          if (expected) eligible += 1;
          (expected ? seen.eligible : seen.not).add(provision.id);
          const others = said.filter(([, decisions]) => decisions.get(provision.id) !== expected);
          disagreements.push(
            ...others.map(
              ([engineName, decisions]) =>
                `${name}, ${asOf}, ${provision.id} ${productId ?? ''}: ours ${row.verdict}, ` +
                `${engineName} ${decisions.get(provision.id)}`,
            ),
          );
        }
      }
    }
  }
  return { profiles: samples.length, compared, eligible, open, disagreements, seen };
}
