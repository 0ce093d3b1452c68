export type FactId = string;

/** An answer. An option of a choice and a day `YYYY-MM-DD` are texts. */
export type FactValue = boolean | string | number;
