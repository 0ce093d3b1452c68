import { withPacks } from '../data/with-packs';
import { assess } from '../domain/eligibility/assess';
import { createEngine } from '../domain/eligibility/engine';
import { interviewOf } from '../domain/eligibility/interview';
import { uncountedOf, warningsOf } from '../domain/eligibility/warnings';

/** What judges: fetched together with the catalogue, after the first paint. */
export const core = { assess, createEngine, interviewOf, uncountedOf, warningsOf, withPacks };

export type Core = typeof core;
