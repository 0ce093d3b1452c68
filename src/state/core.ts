// What judges: fetched together with the catalogue, after the first paint.
export { assess } from '../domain/eligibility/assess';
export { createEngine } from '../domain/eligibility/engine';
export { interviewOf } from '../domain/eligibility/interview';
export { uncountedOf, warningsOf } from '../domain/eligibility/warnings';
