import type { Regulation, Source } from './procedure';

/** Regulation, number and article of a source, as a Chinese text cites them. */
export function cite(
  regulations: ReadonlyMap<string, Regulation>,
  { regulation: id, article }: Source,
): string {
  const regulation = regulations.get(id);
  if (!regulation) throw new RangeError(`There is no regulation "${id}".`);
  return `《${regulation.title.zh}》（${regulation.number}）${article}`;
}
