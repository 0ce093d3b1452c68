import type { Term } from '../domain/eligibility/condition';
import type { PolicyDocument } from '../domain/policy/document';
import type { ProvisionCase, ReferenceFigure } from './lint/problem';

export const PACK_FORMAT = 'yuyao-zicha/policy-pack';

/** What files of packs may be large. */
export const PACK_LIMIT_BYTES = 2 * 1024 * 1024;

/** Ids of documents that come in packs begin with letters: none of the app’s own can be one. */
export const PACK_ID = /^[a-z]{2,20}\d{4}$/;

/** One policy document in one file, with the terms that only it uses. */
export interface PolicyPack {
  readonly format: typeof PACK_FORMAT;
  readonly version: 1;
  readonly document: PolicyDocument;
  readonly terms?: readonly Term[];
  /** The figures of the text, taken down apart from the measures. */
  readonly figures?: readonly ReferenceFigure[];
  /** Cases written from the text. */
  readonly cases?: readonly ProvisionCase[];
}
