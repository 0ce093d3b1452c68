/** A count with its noun, such as `1 measure` or `3 measures`. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
