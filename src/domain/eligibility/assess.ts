import { parsePlainDate } from '../calendar/plain-date';
import { forceOn } from '../policy/document';
import { checkProfile } from '../profile/validate';
import type { Assessment, MeasureAssessment } from './assessment';
import type { Engine, ReadyMeasure } from './engine';
import { judgeProvision } from './judge-provision';
import { forceRow } from './row';
import { situationOf, type Situation } from './situation';
import { bestFinding, type Verdict } from './verdict';

function outOfForce(
  { provisions }: ReadyMeasure,
  { products }: Situation,
  force: Extract<Verdict, 'not-yet' | 'lapsed'>,
): MeasureAssessment {
  const all = provisions.map(({ provision }) => provision);
  return {
    verdict: force,
    provisions: all.flatMap(({ id, level }) =>
      level === 'product' && products.length > 0
        ? products.map((product) => forceRow(id, force, product.id))
        : [forceRow(id, force)],
    ),
    byProvision: Object.fromEntries(all.map(({ id }) => [id, force])),
  };
}

function assessMeasure(
  { registry }: Engine,
  ready: ReadyMeasure,
  situation: Situation,
  day: Assessment['asOf'],
): MeasureAssessment {
  const force = forceOn(ready.document.validity, day);
  if (force !== 'in-force') return outOfForce(ready, situation, force);
  if (ready.provisions.length === 0) {
    return { verdict: 'nothing-to-apply', provisions: [], byProvision: {} };
  }
  const judged = ready.provisions.map((provision) => ({
    id: provision.provision.id,
    ...judgeProvision(registry, provision, situation),
  }));
  return {
    verdict: bestFinding(judged.map(({ finding }) => finding)),
    provisions: judged.flatMap(({ rows }) => rows),
    byProvision: Object.fromEntries(judged.map(({ id, finding }) => [id, finding])),
  };
}

/**
 * Judges a profile on a day: a verdict for every measure, provision and product.
 * @throws TypeError that names a fact or field that is wrong
 * @throws RangeError that says what is wrong with the day
 */
export function assess(engine: Engine, profile: unknown, asOf: unknown): Assessment {
  const day = parsePlainDate(asOf);
  checkProfile(engine.registry, profile);
  const situation = situationOf(engine.registry, profile);
  return {
    asOf: day,
    measures: Object.fromEntries(
      engine.measures.map((ready) => [
        ready.measure.id,
        assessMeasure(engine, ready, situation, day),
      ]),
    ),
  };
}
