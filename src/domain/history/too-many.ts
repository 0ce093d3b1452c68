/** Of the ids of a company’s entries those that are more than are kept: the oldest. */
export const tooMany = (ids: readonly string[], most: number): readonly string[] =>
  // They begin with their minute.
  [...ids].sort().slice(0, -most);
