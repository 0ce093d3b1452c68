/** Whom the user talks to at a unit: their own note, which is kept on the device only. */
export interface Contact {
  readonly id: string;
  /** The company it belongs to. */
  readonly company: string;
  /** The id of the unit. */
  readonly unit: string;
  /** Who, in the user’s words; may be empty. */
  readonly name: string;
  /** How to reach them, or what was said; may be empty. */
  readonly note: string;
}
