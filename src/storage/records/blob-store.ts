import type { StoredBlob } from '../database';

/** The bytes of attached files: too many to go through the journal. */
export interface BlobStore {
  readonly put: (stored: StoredBlob) => Promise<void>;
  readonly get: (id: string) => Promise<Blob | undefined>;
  readonly remove: (id: string) => Promise<void>;
  /** Removes bytes that nobody needs; asked for before this page attaches or removes anything. */
  readonly tidy: () => Promise<void>;
}
