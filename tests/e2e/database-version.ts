/** The version of the database that the app opens now; a native one counts ten for each. */
export const VERSION = 5;

/** What the browser calls this version, and the one after it. */
export const NATIVE = VERSION * 10;
export const NEXT_NATIVE = (VERSION + 1) * 10;
