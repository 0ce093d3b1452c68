/** The day as of which profiles are judged; the newer document is in force. */
export const AS_OF = '2026-03-01';
