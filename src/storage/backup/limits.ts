/**
 * What a backup may hold at most, before it is compressed: some thousands of companies, or some
 * thousands of filings with their checklists. All of it is in memory several times over while a
 * backup is made or read, and a phone has to bear that.
 */
export const MAX_BYTES = 64 * 1024 * 1024;

/** What a backup may hold at most when it is compressed, which attached files hardly are. */
export const MAX_PACKED = 32 * 1024 * 1024;

/** The longest text that may be a backup: the most bytes as base64, with its lines and its head. */
export const MAX_CHARACTERS = 44 * 1024 * 1024;

/** The longest head of a backup, in characters. */
export const MAX_HEADER = 4096;

/** How deep the content of a backup may be nested. */
export const MAX_DEPTH = 64;

/** How deep a row is kept: the backup around it has levels of its own. */
export const MAX_ROW_DEPTH = MAX_DEPTH - 8;

/** More would let a file of evil intent hold up the page. */
export const MAX_ITERATIONS = 5_000_000;
