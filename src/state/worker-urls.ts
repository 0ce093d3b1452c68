/**
 * Addresses of the app’s own workers. The app hands them down when it starts, because the content
 * security policy lets only one place vouch for scripts.
 */
export const workerUrls: Record<'zip' | 'batch', (() => string) | undefined> = {
  zip: undefined,
  batch: undefined,
};
