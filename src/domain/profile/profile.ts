import type { FactId, FactValue } from './fact';

/** Answers by fact. A fact that is absent or null is unknown: never false, never a default. */
export type Facts = Readonly<Record<FactId, FactValue | null | undefined>>;

export interface Subject {
  readonly name?: string;
  readonly facts: Facts;
  /** Questions answered 「不确定」: still unknown, not asked again. */
  readonly unsure?: readonly FactId[];
}

export interface Product extends Subject {
  readonly id: string;
}

export interface Profile {
  readonly enterprise: Subject;
  readonly products: readonly Product[];
  /** Absent means false: products may be missing from the list. */
  readonly productsComplete?: boolean;
}
