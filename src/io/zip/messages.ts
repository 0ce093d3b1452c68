/** A file for a zip. */
export interface ZipEntry {
  /** With slashes between folders; its names are safe and distinct. */
  readonly path: string;
  readonly blob: Blob;
  /** When it was last changed, in milliseconds since 1970, UTC. */
  readonly at: number;
}

/** Bytes that a zip of the plain kind may hold, with room for its own entries. */
export const LARGEST_ZIP = 4_000_000_000;

/** What the worker that writes zips says. */
export type ZipReply =
  | { readonly kind: 'read'; readonly bytes: number }
  | { readonly kind: 'written'; readonly zip: Blob }
  | { readonly kind: 'failed' };
