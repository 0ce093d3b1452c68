/** Bytes with memory of their own, as the browser's functions ask for them. */
export type Bytes = Uint8Array<ArrayBuffer>;
