import { catalogue as bundled } from './data/catalogue';
import { holidayYears } from './data/holidays';
import { placeData } from './data/places';
import { procedures, regulations, renewalRules } from './data/procedure-library';
import { parsePlainDate } from './domain/calendar/plain-date';
import { createWorkCalendar, isWorkday as isWorkdayIn } from './domain/calendar/work-calendar';
import {
  addWorkdays as addWorkdaysIn,
  countWorkdays as countWorkdaysIn,
} from './domain/calendar/workdays';
import { assess as assessWith } from './domain/eligibility/assess';
import type { Assessment } from './domain/eligibility/assessment';
import { createEngine } from './domain/eligibility/engine';
import {
  nextQuestions as nextQuestionsWith,
  type NextQuestion,
} from './domain/eligibility/next-questions';
import {
  decodeHandoff as decodeWith,
  encodeHandoff as encodeWith,
  type Handoff,
} from './domain/handoff/handoff';
import type { EnteredEvent } from './domain/procedures/event';
import type { ProcedurePlan } from './domain/procedures/plan';
import { planProcedure as planWith } from './domain/procedures/plan-procedure';
import type { CertificateKind, VariantValue } from './domain/procedures/procedure';
import {
  renewalWindow as renewalWindowWith,
  type RenewalWindow,
} from './domain/procedures/renewal-window';
import type { Profile } from './domain/profile/profile';

/**
 * The documents with their measures, the questions, the procedures, the service map, the cases and
 * the documents that are known and not held.
 */
const catalogue = { ...bundled, procedures, regulations, ...placeData };

const engine = createEngine(bundled);
const calendar = createWorkCalendar(holidayYears);

/**
 * Judges a profile by the bundled catalogue on a day `YYYY-MM-DD`.
 * @throws TypeError that names a wrong fact or field
 * @throws RangeError that says what is wrong with the day
 */
export const assess = (profile: Profile, asOf: string): Assessment =>
  assessWith(engine, profile, asOf);

/** The questions worth asking now, the most useful first. Throws as `assess` does. */
export const nextQuestions = (profile: Profile, asOf: string): NextQuestion[] =>
  nextQuestionsWith(engine, profile, asOf);

/**
 * Whether a day `YYYY-MM-DD` is a working day in China, or that its year is not published.
 * @throws RangeError that says what is wrong with the day
 */
export const isWorkday = (date: string): boolean | 'unpublished' =>
  isWorkdayIn(calendar, parsePlainDate(date));

/**
 * The last of n working days after a day; provisional where some were counted by weekends alone.
 * @throws RangeError that says what is wrong with the day or with n, which is whole and at least 1
 */
export function addWorkdays(start: string, n: number): { date: string; provisional: boolean } {
  const { date, unpublished } = addWorkdaysIn(calendar, parsePlainDate(start), n);
  return { date, provisional: unpublished.length > 0 };
}

/**
 * The working days after one day until and with another; provisional as `addWorkdays` is.
 * @throws RangeError that says what is wrong with a day or with their order
 */
export function countWorkdays(
  after: string,
  until: string,
): { days: number; provisional: boolean } {
  const { days, unpublished } = countWorkdaysIn(
    calendar,
    parsePlainDate(after),
    parsePlainDate(until),
  );
  return { days, provisional: unpublished.length > 0 };
}

/**
 * Where a filing stands on a day, and by when each of its steps is due.
 * @throws RangeError that says why, on an unknown procedure, key or day and on impossible events
 */
export const planProcedure = (
  procedureId: string,
  variant: Readonly<Record<string, VariantValue | null | undefined>>,
  events: readonly EnteredEvent[],
  asOf: string,
): ProcedurePlan => planWith(catalogue, calendar, procedureId, variant, events, asOf);

/**
 * From when until when the renewal of a certificate may be applied for.
 * @throws RangeError on an unknown kind of certificate or a wrong day
 */
export const renewalWindow = (certificate: CertificateKind, expiresOn: string): RenewalWindow =>
  renewalWindowWith(renewalRules, regulations, calendar, certificate, expiresOn);

/**
 * The answers of a profile, without names, and the day they were judged by, as decimal digits.
 * @throws as `assess` does
 * @throws {HandoffError} with the problem `too-long`
 */
export const encodeHandoff = (profile: Profile, asOf: string): string =>
  encodeWith(engine.registry, { profile, asOf, checkedOn: catalogue.checkedOn });

/**
 * Reads what `encodeHandoff` has made; text after the digits is not looked at.
 * @throws {HandoffError} with the problem `damaged`, `newer` or `too-long`
 */
export const decodeHandoff = (code: string): Handoff => decodeWith(engine.registry, code);

export { catalogue };
export type { Assessment, Handoff, NextQuestion, ProcedurePlan, Profile, RenewalWindow };
