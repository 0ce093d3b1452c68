const MEGABYTE = 1_000_000;
const GIGABYTE = 1_000_000_000;

/** A number of bytes, such as 1.2 MB or 10.7 GB; less than a tenth of a megabyte counts as one. */
export const formatSize = (bytes: number): string =>
  bytes < GIGABYTE
    ? `${Math.max(0.1, bytes / MEGABYTE).toFixed(1)} MB`
    : `${(bytes / GIGABYTE).toFixed(1)} GB`;
