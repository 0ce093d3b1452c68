/** Bytes of a file. */
export const LARGEST_FILE = 20_000_000;
export const MOST_COMPANIES = 10_000;
/** Of one company. */
export const MOST_PRODUCTS = 100;
/** Of a sheet: one for each product that there may be, and what stands above the headings. */
export const MOST_ROWS = MOST_COMPANIES * MOST_PRODUCTS + 100;
/** Of a sheet: several times as many as there are questions. */
export const MOST_COLUMNS = 1_000;
/** Of a file, blank ones before a filled one included. */
export const MOST_CELLS = 5_000_000;
/** Signs of a name. */
export const LONGEST_NAME = 100;
/** Faults that are kept to be shown; all are counted. */
export const MOST_FAULTS = 2_000;
