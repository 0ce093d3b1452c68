import { ledgerWords } from '../../i18n/ledger';
import { readExpiry } from '../certificates/read-expiry';

/** A day that was typed, null where none was, or what is wrong with it in words. */
export type TypedDay = { readonly day: string | null } | { readonly problem: string };

/**
 * Reads a field for a day.
 * @param isPartial the field holds something that is no day; its value is empty then
 */
export function readDay(typed: string, isPartial: boolean): TypedDay {
  const words = ledgerWords();
  if (typed === '') return isPartial ? { problem: words.noDay } : { day: null };
  const read = readExpiry(typed);
  if (!('problem' in read)) return { day: read.day };
  return { problem: read.problem === 'noDay' ? words.noDay : words.strangeYear(read.year) };
}

/** What a field holds that is on the page. */
export function dayIn(id: string): TypedDay {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement
    ? readDay(field.value, field.validity.badInput)
    : { day: null };
}
