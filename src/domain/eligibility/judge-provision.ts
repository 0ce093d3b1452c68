import type { FactRegistry } from '../profile/registry';
import type { Row } from './assessment';
import type { ReadyProvision } from './engine';
import { judge } from './judge';
import { judgedRow } from './row';
import type { ListedProduct, Situation } from './situation';
import { bestFinding, type Finding } from './verdict';

export interface JudgedProvision {
  /** The best finding over the enterprise's products, those not listed yet included. */
  readonly finding: Finding;
  /** One row, or one for each listed product where the provision is about products. */
  readonly rows: () => readonly Row[];
}

/** A product that may exist but is not listed can rule a provision out, never in. */
const judgeUnlisted = (ready: ReadyProvision, { unlisted }: Situation): Finding =>
  judge(ready, unlisted) === 'ineligible' ? 'ineligible' : 'incomplete';

function judgeEnterprise(
  registry: FactRegistry,
  ready: ReadyProvision,
  { enterprise: { answers, facts } }: Situation,
): JudgedProvision {
  const verdict = judge(ready, answers);
  const basis = { registry, ready, answers, subjects: { enterprise: facts }, verdict };
  return { finding: verdict, rows: () => [judgedRow(basis)] };
}

function judgeNoProduct(
  registry: FactRegistry,
  ready: ReadyProvision,
  situation: Situation,
): JudgedProvision {
  const { enterprise, productsComplete, unlisted } = situation;
  const verdict = productsComplete ? 'ineligible' : judgeUnlisted(ready, situation);
  const basis = {
    registry,
    ready,
    answers: unlisted,
    subjects: { enterprise: enterprise.facts },
    verdict,
    product: productsComplete ? 'fails' : 'open',
  } as const;
  return { finding: verdict, rows: () => [judgedRow(basis)] };
}

/** Judges a provision. The rows are laid out when they are asked for. */
export function judgeProvision(
  registry: FactRegistry,
  ready: ReadyProvision,
  situation: Situation,
): JudgedProvision {
  if (ready.provision.level === 'enterprise') return judgeEnterprise(registry, ready, situation);
  const { enterprise, products, productsComplete } = situation;
  if (products.length === 0) return judgeNoProduct(registry, ready, situation);
  const verdicts = products.map(({ answers }) => judge(ready, answers));
  const unlisted = productsComplete ? [] : [judgeUnlisted(ready, situation)];
  const rowOf = ({ id, facts, answers }: ListedProduct, verdict: Finding) => {
    const subjects = { enterprise: enterprise.facts, product: { id, facts } };
    return judgedRow({ registry, ready, answers, subjects, verdict, product: 'holds' });
  };
  return {
    finding: bestFinding([...verdicts, ...unlisted]),
    rows: () => products.map((product, index) => rowOf(product, verdicts[index] ?? 'ineligible')),
  };
}
