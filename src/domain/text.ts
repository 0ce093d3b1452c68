/** A text in both languages of the app. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
