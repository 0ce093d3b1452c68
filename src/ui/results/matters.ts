import type { Assessment, Row } from '../../domain/eligibility/assessment';
import type { ReadyMeasure } from '../../domain/eligibility/engine';
import type { Finding, Verdict } from '../../domain/eligibility/verdict';
import {
  PROVISION_KINDS,
  type Measure,
  type Provision,
  type ProvisionKind,
} from '../../domain/policy/document';
import type { Chip, Filter } from './filter';

/** One provision (事项) as the result page shows it. */
export interface Matter {
  readonly measure: Measure;
  readonly provision: Provision;
  readonly verdict: Finding;
  readonly rows: readonly Row[];
}

export interface Group {
  readonly kind: ProvisionKind;
  readonly matters: readonly Matter[];
}

const ORDER: readonly Finding[] = ['eligible', 'manual', 'incomplete'];

const rank = ({ verdict }: { readonly verdict: Verdict }): number => {
  const index = ORDER.findIndex((each) => each === verdict);
  return index < 0 ? ORDER.length : index;
};

const bestFirst = <T extends { readonly verdict: Verdict }>(items: readonly T[]): readonly T[] =>
  items.toSorted((one, other) => rank(one) - rank(other));

const isFinding = (verdict: Verdict | undefined): verdict is Finding =>
  verdict === 'ineligible' || ORDER.some((each) => each === verdict);

/** Every provision that was judged, in the order of the documents; none of a document out of force. */
export const mattersOf = (
  ready: readonly ReadyMeasure[],
  { measures }: Assessment,
): readonly Matter[] =>
  ready.flatMap(({ measure }) => {
    const judged = measures[measure.id];
    return measure.provisions.flatMap((provision) => {
      const verdict = judged?.byProvision[provision.id];
      if (!judged || !isFinding(verdict)) return [];
      const rows = bestFirst(judged.provisions.filter(({ id }) => id === provision.id));
      return [{ measure, provision, verdict, rows }];
    });
  });

/** What is judged on the enterprise alone, or on one product alone. */
export const aboutSubject = (
  matters: readonly Matter[],
  { productId, enterpriseOnly }: Filter,
): readonly Matter[] => {
  if (enterpriseOnly) return matters.filter(({ provision }) => provision.level === 'enterprise');
  if (productId === undefined) return matters;
  return matters.flatMap((matter) =>
    matter.rows.flatMap((row) =>
      row.productId === productId && isFinding(row.verdict)
        ? [{ ...matter, verdict: row.verdict, rows: [row] }]
        : [],
    ),
  );
};

/** Which of the numbers on top counts a provision; none counts what does not apply. */
export function chipOf({ verdict, provision }: Matter): Chip | undefined {
  if (verdict === 'ineligible') return undefined;
  if (verdict !== 'eligible') return verdict;
  return provision.kind === 'duty' ? 'duty' : 'usable';
}

export const countOf = (matters: readonly Matter[], chip: Chip): number =>
  matters.filter((matter) => chipOf(matter) === chip).length;

/** What is not ruled out, by what the enterprise does next; what is sure comes first. */
export const groupsOf = (matters: readonly Matter[], chip?: Chip): readonly Group[] =>
  PROVISION_KINDS.map((kind) => {
    const own = matters.filter((matter) => matter.provision.kind === kind);
    const kept = own.filter((matter) => {
      const counted = chipOf(matter);
      return counted !== undefined && (chip === undefined || counted === chip);
    });
    return { kind, matters: bestFirst(kept) };
  }).filter(({ matters: own }) => own.length > 0);

/** The first cards of the groups, so many in all. */
export function firstOf(groups: readonly Group[], count: number): readonly Group[] {
  let left = count;
  return groups.flatMap(({ kind, matters }) => {
    const shown = matters.slice(0, Math.max(left, 0));
    left -= matters.length;
    return shown.length > 0 ? [{ kind, matters: shown }] : [];
  });
}

interface Judged {
  readonly verdict: Verdict;
  readonly rows: readonly Row[];
}

/** The row that gives a provision its verdict; the first where several do. */
export const bestRow = ({ rows, verdict }: Judged): Row | undefined =>
  rows.find((row) => row.verdict === verdict) ?? rows[0];
