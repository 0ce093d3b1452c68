import type { Answers } from '../profile/answers';
import type { Fact, FactValue } from '../profile/fact';
import type { ReadyProvision } from './engine';
import { evaluate, type Read } from './evaluate';
import type { Value } from './value';
import { findingOf, type Finding } from './verdict';

/** Above this many combinations an open provision is left open instead of being tried out. */
const MOST_COMBINATIONS = 64;

const domainOf = ({ type, options }: Fact): readonly FactValue[] =>
  type === 'boolean' ? [true, false] : (options ?? []).map(({ value }) => value);

/** Every way to answer the facts, one at a time, so that a caller may stop early. */
function* combinations([fact, ...rest]: readonly Fact[]): Generator<ReadonlyMap<Fact, FactValue>> {
  if (!fact) {
    yield new Map();
    return;
  }
  for (const answer of domainOf(fact)) {
    for (const others of combinations(rest)) yield new Map([...others, [fact, answer]]);
  }
}

/**
 * Where an open fact stands in several conditions, the conditions taken one by one may look
 * open although every answer leads to the same end. Trying the answers out tells.
 */
function forcedValue({ node, repeated }: ReadyProvision, read: Read): Value {
  const open = repeated.filter((fact) => read(fact) === undefined);
  const count = open.reduce((product, fact) => product * domainOf(fact).length, 1);
  if (open.length === 0 || count === 0 || count > MOST_COMBINATIONS) return 'open';
  let forced: Value | undefined;
  for (const answers of combinations(open)) {
    const value = evaluate(node, (fact) => answers.get(fact) ?? read(fact));
    if (value === 'open' || value === 'manual' || (forced ?? value) !== value) return 'open';
    forced = value;
  }
  return forced ?? 'open';
}

/** What the conditions of a provision come to for these answers. */
export function judge(ready: ReadyProvision, { read }: Answers): Finding {
  const value = evaluate(ready.node, read);
  return findingOf[value === 'open' ? forcedValue(ready, read) : value];
}
