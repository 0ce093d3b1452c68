/** What the worker that writes zips says. */
export type ZipReply =
  | { readonly kind: 'read'; readonly bytes: number }
  | { readonly kind: 'written'; readonly zip: Blob }
  | { readonly kind: 'failed' };
