import { dateOf, dayNumber } from '../calendar/day-number';
import { parsePlainDate, type PlainDate } from '../calendar/plain-date';
import type { Fact, FactId, FactValue } from '../profile/fact';
import type { Subject } from '../profile/profile';
import type { BitReader, BitWriter } from './bits';
import { damaged, newer } from './problem';

/** What two bits say of a question. */
const OPEN = 0;
const UNSURE = 1;
const NO = 2;
const YES = 3;
/** Of a question that is not answered by yes or no: the answer follows. */
const GIVEN = 2;

/** What a number is written with, in JavaScript. */
const SIGNS = '0123456789.-+e';

const FIRST_DAY = dayNumber(parsePlainDate('0100-01-01'));
/** Enough for every day until 9999. */
const DAY_BITS = 22;

export const putDay = (bits: BitWriter, day: PlainDate): void =>
  bits.put(dayNumber(day) - FIRST_DAY, DAY_BITS);

/** @throws {HandoffError} `damaged` */
export function takeDay(bits: BitReader): PlainDate {
  try {
    return dateOf(bits.take(DAY_BITS) + FIRST_DAY);
  } catch {
    throw damaged();
  }
}

function putValue(bits: BitWriter, { type, options }: Fact, value: FactValue): void {
  if (type === 'date') return putDay(bits, parsePlainDate(value));
  if (type === 'enum') {
    return bits.putNumber((options?.find((option) => option.value === value)?.n ?? 0) - 1);
  }
  const signs = String(value);
  bits.putNumber(signs.length);
  for (const sign of signs) bits.put(SIGNS.indexOf(sign), 4);
}

function takeValue(bits: BitReader, { type, options }: Fact): FactValue {
  if (type === 'date') return takeDay(bits);
  if (type === 'enum') {
    const n = bits.takeNumber() + 1;
    const option = options?.find((each) => each.n === n);
    if (!option) throw newer();
    return option.value;
  }
  const length = bits.takeNumber();
  let signs = '';
  while (signs.length < length) signs += SIGNS[bits.take(4)] ?? ' ';
  const value = Number(signs);
  if (String(value) !== signs || !Number.isFinite(value)) throw damaged();
  return value;
}

/** Writes what is answered of some questions, in their order; names are left out. */
export function putAnswers(
  bits: BitWriter,
  facts: readonly Fact[],
  { facts: answers, unsure = [] }: Subject,
): void {
  for (const fact of facts) {
    const answer = answers[fact.id] ?? null;
    if (answer === null) bits.put(unsure.includes(fact.id) ? UNSURE : OPEN, 2);
    else if (typeof answer === 'boolean') bits.put(answer ? YES : NO, 2);
    else {
      bits.put(GIVEN, 2);
      putValue(bits, fact, answer);
    }
  }
}

/**
 * Reads what `putAnswers` has written of the same questions.
 * @throws {HandoffError} `damaged`, `newer`
 */
export function takeAnswers(bits: BitReader, facts: readonly Fact[]): Subject {
  const answers: Record<FactId, FactValue> = {};
  const unsure: FactId[] = [];
  for (const fact of facts) {
    const said = bits.take(2);
    if (said === UNSURE) unsure.push(fact.id);
    else if (said !== OPEN && fact.type === 'boolean') answers[fact.id] = said === YES;
    else if (said === GIVEN) answers[fact.id] = takeValue(bits, fact);
    else if (said !== OPEN) throw damaged();
  }
  return { facts: answers, unsure };
}
