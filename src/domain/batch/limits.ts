/** Bytes of a file. */
export const LARGEST_FILE = 20_000_000;
export const MOST_COMPANIES = 10_000;
/** Of one company. */
export const MOST_PRODUCTS = 100;
/** Signs of a name. */
export const LONGEST_NAME = 100;
/** Faults that are kept to be shown; all are counted. */
export const MOST_FAULTS = 2_000;
