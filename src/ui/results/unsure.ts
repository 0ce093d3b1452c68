import type { FactId } from '../../domain/profile/fact';
import type { Subject } from '../../domain/profile/profile';
import type { Matter } from './matters';

/** A question answered 「不确定」, and who may know. */
export interface Unsure {
  readonly fact: FactId;
  readonly productId?: string;
  /** Lead units of the open provisions that wait for the answer; none where nothing waits. */
  readonly units: readonly string[];
}

interface Company {
  readonly enterprise: Subject;
  readonly products: readonly (Subject & { readonly id: string })[];
}

function unitsFor(matters: readonly Matter[], fact: FactId, productId?: string): readonly string[] {
  const waiting = matters.filter(({ rows }) =>
    rows.some(
      ({ verdict, missing }) =>
        verdict === 'incomplete' &&
        missing.some((each) => each.fact === fact && each.productId === productId),
    ),
  );
  return [...new Set(waiting.flatMap(({ measure }) => measure.leadUnits))];
}

/** Every question answered 「不确定」, the enterprise's own first. */
export const unsureOf = (
  { enterprise, products }: Company,
  matters: readonly Matter[],
): readonly Unsure[] => [
  ...(enterprise.unsure ?? []).map((fact) => ({ fact, units: unitsFor(matters, fact) })),
  ...products.flatMap(({ id, unsure = [] }) =>
    unsure.map((fact) => ({ fact, productId: id, units: unitsFor(matters, fact, id) })),
  ),
];
