import type { Term } from '../domain/eligibility/condition';
import type { PolicyDocument } from '../domain/policy/document';
import type { PolicyPack } from './pack';

/** A file of the folder `documents`: a document, or a pack that was put beside them as it is. */
export type DocumentFile = PolicyDocument | PolicyPack;

export const isPack = (file: DocumentFile): file is PolicyPack => 'format' in file;

export const documentsOf = (files: readonly DocumentFile[]): readonly PolicyDocument[] =>
  files.map((file) => (isPack(file) ? file.document : file));

/** The terms that packs bring along. */
export const termsOf = (files: readonly DocumentFile[]): readonly Term[] =>
  files.flatMap((file) => (isPack(file) ? (file.terms ?? []) : []));

/** What a page needs of a file: figures and cases of a pack are for the lint alone. */
export function servedOf(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || !('format' in file && 'document' in file)) {
    return file;
  }
  const terms = 'terms' in file ? file.terms : [];
  return { format: file.format, document: file.document, terms };
}
