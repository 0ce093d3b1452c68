import type { Assessment } from '../../domain/eligibility/assessment';
import type { NotifiedYear } from '../../domain/calendar/holiday-year';
import type { Catalogue } from '../../domain/policy/catalogue';
import type { Facts, Profile } from '../../domain/profile/profile';
import type { Procedure, Regulation, RenewalRule } from '../../domain/procedures/procedure';
import type { PlaceData } from '../place-data';
import type { Verdict } from '../../domain/eligibility/verdict';

/** What is wrong, in words. */
export interface Said {
  readonly message: string;
  /** The same in Chinese, with what to write instead; only of rules that packs are held to. */
  readonly zh?: string;
}

/** Something wrong in the data: which rule, where, and what. */
export interface Problem extends Said {
  readonly rule: string;
  readonly where: string;
  /** Where inside of that, as far as it is known: `when.all[0]`. */
  readonly path?: string;
}

/** The documents and what they are written in. */
export interface Policies {
  readonly catalogue: Catalogue;
}

/** A case about one provision, written from the text. */
export interface ProvisionCase {
  readonly provision: string;
  readonly title: string;
  readonly expected: Verdict;
  readonly clause: string;
  readonly reason: string;
  readonly asOf: string;
  readonly enterprise: Facts;
  readonly products?: readonly Facts[];
  readonly productsComplete?: boolean;
}

/** A whole company with a verdict expected for every measure. */
export interface CompanyCase {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly profile: Profile;
  readonly expected: Readonly<
    Record<string, { readonly verdict: Verdict; readonly alternatives?: readonly Verdict[] }>
  >;
}

/** A figure of the texts, taken down independently of the provisions. */
export interface ReferenceFigure {
  readonly measure: string;
  readonly what: string;
  readonly from: number | string | null;
  readonly to: number | string;
  readonly unit: string;
  readonly qualifier: string;
}

/** What a figure of a procedure is. */
export type FigureUse =
  'limit' | 'before' | 'after' | 'not-before' | 'fresh' | 'extend' | 'target' | 'opens' | 'closes';

/** A figure of a regulation or measure, taken down independently of the procedures. */
export interface ProcedureFigure {
  /** The step; of a renewal rule, the certificate. */
  readonly step: string;
  readonly what: FigureUse;
  /** A part of the limit as `1/3`. */
  readonly value: number | string;
  readonly unit: string;
  /** Of a target, the measure. */
  readonly article: string;
}

/** The procedures and everything they are checked against. */
export interface LintLibrary {
  readonly procedures: readonly Procedure[];
  readonly regulations: readonly Regulation[];
  readonly renewalRules: readonly RenewalRule[];
  /** By procedure; those of the renewal rules under `renewal-rules`. */
  readonly figures: Readonly<Record<string, readonly ProcedureFigure[]>>;
}

export interface LintInput {
  readonly catalogue: Catalogue;
  readonly library: LintLibrary;
  readonly placeData: PlaceData;
  readonly holidayYears: readonly NotifiedYear[];
  readonly referenceFigures: readonly ReferenceFigure[];
  readonly provisionCases: readonly ProvisionCase[];
  readonly companyCases: readonly CompanyCase[];
}

/** The profile of a provision case; its products are p1, p2, … */
export function profileOf({ enterprise, products, productsComplete }: ProvisionCase): Profile {
  return {
    enterprise: { facts: enterprise },
    products: (products ?? []).map((facts, index) => ({ id: `p${index + 1}`, facts })),
    productsComplete: productsComplete ?? true,
  };
}

/** Whether an assessment gives every measure a verdict that the case allows; names those it does not. */
export function wrongMeasures(
  { expected }: CompanyCase,
  { measures }: Assessment,
): readonly string[] {
  return Object.entries(expected).flatMap(([id, { verdict, alternatives = [] }]) => {
    const found = measures[id]?.verdict;
    return found !== undefined && [verdict, ...alternatives].includes(found)
      ? []
      : [`${id}: expected ${[verdict, ...alternatives].join(' or ')}, found ${found}`];
  });
}
