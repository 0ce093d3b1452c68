import { REMINDERS } from '../agenda/deadline';
import { daysBetween } from '../calendar/days-between';
import type { PlainDate } from '../calendar/plain-date';
import type { Certificate, Filing } from '../filings/filing';
import type { CertificateKind } from '../procedures/procedure';
import type { ProcedureId } from '../procedures/procedure-id';
import type { RenewalWindow } from '../procedures/renewal-window';
import type { FactId, FactValue } from '../profile/fact';

/** The way of a product, one step after the other. */
export const WAY = ['research', 'trial', 'submitted', 'approved', 'renewal'] as const;
/** With the places beside it: sold abroad only, and not answered. */
export const STAGES = [...WAY, 'abroadOnly', 'unanswered'] as const;
export type Stage = (typeof STAGES)[number];

/** What tells the stage of a product. */
export type StageReason =
  | { readonly kind: 'answer' }
  /** A renewal is planned for what is approved. */
  | { readonly kind: 'plan' }
  /** Handed in, or a renewal that is not over. */
  | { readonly kind: 'filing'; readonly filing: Filing }
  /** It proves the approval, or is to be renewed. */
  | { readonly kind: 'certificate'; readonly certificate: Certificate };

export interface ProductStage {
  readonly stage: Stage;
  /** Absent where nothing tells the stage. */
  readonly because?: StageReason;
}

interface Sources {
  /** The product’s answers, as far as they count. */
  readonly answer: (fact: FactId) => FactValue | undefined;
  /** Those of the product alone. */
  readonly filings: readonly Filing[];
  readonly certificates: readonly Certificate[];
  /** Whether nothing of a filing is left to wait for. */
  readonly isOver: (filing: Filing) => boolean;
  readonly windowOf: (certificate: Certificate) => RenewalWindow;
}

type Found = ProductStage & { readonly because: StageReason };

const TO_MARKET: ReadonlySet<string> = new Set<ProcedureId>([
  'device1-filing',
  'device2-registration',
  'device3-registration',
  'ivd-registration',
  'drug-marketing',
  'cosmetic-filing',
  'special-cosmetic-registration',
  'tcm-preparation-filing',
]);

const TO_RENEW: ReadonlySet<string> = new Set<ProcedureId>([
  'device2-renewal',
  'drug-reregistration',
]);

/** The certificates that a product itself has; the others are of plants and shops. */
export const PRODUCT_CERTIFICATES: readonly CertificateKind[] = [
  'device-registration',
  'drug-registration',
  'special-cosmetic',
  'hospital-preparation',
];

function answered({ answer }: Sources): readonly Found[] {
  const stage = STAGES.find((each) => each === answer('product.stage'));
  if (stage === undefined) return [];
  const found: Found[] = [{ stage, because: { kind: 'answer' } }];
  if (stage === 'approved' && answer('plan.renewal') === true) {
    found.push({ stage: 'renewal', because: { kind: 'plan' } });
  }
  return found;
}

/** Handed in as a whole: what is handed in for one step, such as a test, is something else. */
const isSubmitted = ({ events }: Filing, day: PlainDate): boolean =>
  events.some(
    ({ kind, stepId, on }) =>
      (kind === 'submitted' || kind === 'accepted') && stepId === undefined && on <= day,
  );

function filed({ filings, isOver }: Sources, day: PlainDate): readonly Found[] {
  return filings.flatMap((filing): readonly Found[] => {
    const because = { kind: 'filing', filing } as const;
    if (TO_RENEW.has(filing.procedure))
      return isOver(filing) ? [] : [{ stage: 'renewal', because }];
    // What was decided is not known: an answer or a certificate has to tell of the approval.
    const counts = TO_MARKET.has(filing.procedure) && isSubmitted(filing, day);
    return counts ? [{ stage: 'submitted', because }] : [];
  });
}

function isToBeRenewed(window: RenewalWindow, { expiresOn }: Certificate, day: PlainDate): boolean {
  if (expiresOn < day) return true;
  if ('unavailable' in window) return false;
  const { opens, closes } = window;
  return opens === undefined ? daysBetween(day, closes) <= REMINDERS[0] : opens <= day;
}

const certified = ({ certificates, windowOf }: Sources, day: PlainDate): readonly Found[] =>
  certificates
    .filter(({ kind }) => PRODUCT_CERTIFICATES.includes(kind))
    .map((certificate) => ({
      stage: isToBeRenewed(windowOf(certificate), certificate, day) ? 'renewal' : 'approved',
      because: { kind: 'certificate', certificate },
    }));

/** What is beside the way comes before it: a step on the way tells more. */
const rank = ({ stage }: ProductStage): number => WAY.findIndex((each) => each === stage);

/**
 * The latest step of its way that a product has reached on a day, as far as its answers, filings
 * and certificates tell; the stage of which nothing tells is not guessed. Of what tells the same,
 * the answer counts.
 */
export function stageOf(sources: Sources, day: PlainDate): ProductStage {
  const found = [...answered(sources), ...filed(sources, day), ...certified(sources, day)];
  return found.reduce<ProductStage>(
    (best, each) => (best.because && rank(each) <= rank(best) ? best : each),
    { stage: 'unanswered' },
  );
}
