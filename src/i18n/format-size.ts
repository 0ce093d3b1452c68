const MEGABYTE = 1_000_000;

/** A number of bytes in megabytes, such as 1.2 MB; less than a tenth counts as one. */
export const formatSize = (bytes: number): string =>
  `${Math.max(0.1, bytes / MEGABYTE).toFixed(1)} MB`;
