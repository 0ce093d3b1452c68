import type { FactRegistry } from '../profile/registry';
import type { Row } from './assessment';
import type { ReadyProvision } from './engine';
import { judge } from './judge';
import { judgedRow } from './row';
import type { Situation } from './situation';
import { bestFinding, type Finding } from './verdict';

export interface JudgedProvision {
  readonly rows: readonly Row[];
  /** The best finding over the enterprise's products, those not listed yet included. */
  readonly finding: Finding;
}

/** A product that may exist but is not listed can rule a provision out, never in. */
const judgeUnlisted = (ready: ReadyProvision, { unlisted }: Situation): Finding =>
  judge(ready, unlisted) === 'ineligible' ? 'ineligible' : 'incomplete';

function judgeEnterprise(registry: FactRegistry, ready: ReadyProvision, situation: Situation) {
  const { answers, facts } = situation.enterprise;
  const finding = judge(ready, answers);
  const basis = { registry, ready, answers, subjects: { enterprise: facts }, verdict: finding };
  return { finding, rows: [judgedRow(basis)] };
}

function judgeNoProduct(registry: FactRegistry, ready: ReadyProvision, situation: Situation) {
  const { enterprise, productsComplete, unlisted } = situation;
  const finding = productsComplete ? 'ineligible' : judgeUnlisted(ready, situation);
  const row = judgedRow({
    registry,
    ready,
    answers: unlisted,
    subjects: { enterprise: enterprise.facts },
    verdict: finding,
    product: productsComplete ? 'fails' : 'open',
  });
  return { finding, rows: [row] };
}

/** Judges a provision: one row, or one for each listed product where it is about products. */
export function judgeProvision(
  registry: FactRegistry,
  ready: ReadyProvision,
  situation: Situation,
): JudgedProvision {
  if (ready.provision.level === 'enterprise') return judgeEnterprise(registry, ready, situation);
  const { enterprise, products, productsComplete } = situation;
  if (products.length === 0) return judgeNoProduct(registry, ready, situation);
  const findings: Finding[] = productsComplete ? [] : [judgeUnlisted(ready, situation)];
  const rows = products.map(({ id, facts, answers }) => {
    const verdict = judge(ready, answers);
    findings.push(verdict);
    const subjects = { enterprise: enterprise.facts, product: { id, facts } };
    return judgedRow({ registry, ready, answers, subjects, verdict, product: 'holds' });
  });
  return { finding: bestFinding(findings), rows };
}
