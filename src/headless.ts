import { catalogue } from './data/catalogue';
import { assess as assessWith } from './domain/eligibility/assess';
import type { Assessment } from './domain/eligibility/assessment';
import { createEngine } from './domain/eligibility/engine';
import {
  nextQuestions as nextQuestionsWith,
  type NextQuestion,
} from './domain/eligibility/next-questions';
import type { Profile } from './domain/profile/profile';

const engine = createEngine(catalogue);

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

export { catalogue };
export type { Assessment, NextQuestion, Profile };
