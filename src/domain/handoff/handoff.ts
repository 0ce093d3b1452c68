import { parsePlainDate, type PlainDate } from '../calendar/plain-date';
import { isSideFact, type Fact, type FactLevel } from '../profile/fact';
import type { Profile } from '../profile/profile';
import type { FactRegistry } from '../profile/registry';
import { checkProfile } from '../profile/validate';
import { putAnswers, putDay, takeAnswers, takeDay } from './answer-bits';
import { BitReader, BitWriter } from './bits';
import { bitsOf, digitsOf } from './digits';
import { damaged, newer, tooLong } from './problem';

/** Changes only when codes are written in another way; a reader of each stays. */
const FORMAT = 1;

/** More products than any one company has; a code that claims more is not believed. */
const MOST_PRODUCTS = 500;

/** What a code carries from one device to another: answers, and nothing that tells whose they are. */
export interface Handoff {
  readonly profile: Profile;
  /** The day by which the sender judged. */
  readonly asOf: PlainDate;
  /** The day on which the sender’s policies were last checked. */
  readonly checkedOn: PlainDate;
}

/** What codes carry. Answers about review channels stay: a code tells what the measures need. */
const carried = ({ facts }: FactRegistry): readonly Fact[] =>
  [...facts.values()].filter((fact) => !isSideFact(fact));

const newestQuestion = (registry: FactRegistry): number =>
  Math.max(0, ...carried(registry).map(({ n }) => n));

/** The questions of a level as they were when the newest had a number. */
const questions = (registry: FactRegistry, level: FactLevel, newest: number): readonly Fact[] =>
  carried(registry)
    .filter((fact) => fact.level === level && fact.n <= newest)
    .sort((one, other) => one.n - other.n);

/**
 * The answers of a profile as decimal digits, by the lasting numbers of questions and options.
 * Names are left out.
 * @throws TypeError that names what is wrong with the profile
 * @throws RangeError that says what is wrong with a day
 * @throws {HandoffError} `too-long`
 */
export function encodeHandoff(
  registry: FactRegistry,
  { profile, asOf, checkedOn }: { profile: unknown; asOf: unknown; checkedOn: unknown },
): string {
  checkProfile(registry, profile);
  if (profile.products.length > MOST_PRODUCTS) throw tooLong();
  const newest = newestQuestion(registry);
  const bits = new BitWriter();
  bits.putNumber(FORMAT);
  bits.putNumber(newest);
  putDay(bits, parsePlainDate(asOf));
  putDay(bits, parsePlainDate(checkedOn));
  putAnswers(bits, questions(registry, 'enterprise', newest), profile.enterprise);
  bits.put(profile.productsComplete === true ? 1 : 0, 1);
  bits.putNumber(profile.products.length);
  const ofProducts = questions(registry, 'product', newest);
  for (const product of profile.products) putAnswers(bits, ofProducts, product);
  return digitsOf(bits.bits);
}

/**
 * Reads a code; whatever follows its digits is not looked at. Products are called p1, p2, …
 * @throws {HandoffError} `damaged`, `newer`, `too-long`
 */
export function decodeHandoff(registry: FactRegistry, code: string): Handoff {
  const bits = new BitReader(bitsOf(code));
  const format = bits.takeNumber();
  if (format > FORMAT) throw newer();
  if (format < FORMAT) throw damaged();
  const newest = bits.takeNumber();
  if (newest > newestQuestion(registry)) throw newer();
  const asOf = takeDay(bits);
  const checkedOn = takeDay(bits);
  const enterprise = takeAnswers(bits, questions(registry, 'enterprise', newest));
  const productsComplete = bits.take(1) === 1;
  const count = bits.takeNumber();
  if (count > MOST_PRODUCTS) throw damaged();
  const ofProducts = questions(registry, 'product', newest);
  const products = Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    ...takeAnswers(bits, ofProducts),
  }));
  if (!bits.isAtEnd) throw damaged();
  return { profile: { enterprise, products, productsComplete }, asOf, checkedOn };
}
