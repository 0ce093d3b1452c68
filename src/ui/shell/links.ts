import { stopOf, type Stop } from '../../domain/eligibility/stops';
import { isSideFact, type Fact } from '../../domain/profile/fact';
import { withQuery } from './with-query';

/** The screen to return to after one answer was mended. */
export type Origin = 'review';

const stop = ({ step, productId }: Stop): string =>
  productId === undefined ? `#/check/${step}` : `#/check/${step}/${encodeURIComponent(productId)}`;

/** The screen that asks a question, with the question in sight. */
function question(fact: Fact, productId?: string, from?: Origin): string {
  if (isSideFact(fact)) return channelsOf(productId);
  return withQuery(stop(stopOf(fact, productId)), { fact: fact.id, from });
}

/** The review channels of a product; without one, of the first. */
const channelsOf = (productId?: string): string => withQuery('#/channels', { product: productId });

/** The heading of the section that makes backups, on the screen `me`. */
export const BACKUP_SECTION = 'my-backup';

/** The addresses of the app, in one place. */
export const links = {
  home: '#/',
  check: '#/check',
  stop,
  question,
  results: '#/results',
  measures: '#/measures',
  measure: (id: string) => `#/measures/${encodeURIComponent(id)}`,
  timeline: '#/timeline',
  changes: '#/changes',
  places: '#/places',
  cases: '#/cases',
  packs: '#/packs',
  filings: '#/filings',
  newFiling: '#/filings/new',
  newFilingBy: (procedure: string) => withQuery('#/filings/new', { procedure }),
  papers: '#/filings/papers',
  filing: (id: string) => `#/filings/${encodeURIComponent(id)}`,
  certificates: '#/certificates',
  agenda: '#/agenda',
  products: '#/products',
  product: (id: string) => `#/products/${encodeURIComponent(id)}`,
  heat: '#/heat',
  channels: '#/channels',
  channelsOf,
  ledger: '#/ledger',
  batch: '#/batch',
  /** @param id what of it, where there are several */
  print: (what: string, id?: string) =>
    id === undefined ? `#/print/${what}` : `#/print/${what}/${encodeURIComponent(id)}`,
  scan: '#/scan',
  move: '#/move',
  booth: '#/booth',
  share: '#/share',
  picture: '#/share?part=share-picture',
  received: '#/r',
  me: '#/me',
  backup: `#/me?part=${BACKUP_SECTION}`,
} as const;
