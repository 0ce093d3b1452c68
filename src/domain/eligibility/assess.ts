import { parsePlainDate } from '../calendar/plain-date';
import { forceOn } from '../policy/document';
import { checkProfile } from '../profile/validate';
import { lazily } from '../lazily';
import type { Assessment, MeasureAssessment, Row } from './assessment';
import type { Engine, ReadyMeasure } from './engine';
import { judgeProvision } from './judge-provision';
import { forceRow } from './row';
import { situationOf, type Situation } from './situation';
import { bestFinding, type OutOfForce, type Verdict } from './verdict';

/** A measure's verdict, with its rows laid out when they are first read. */
function assessed(
  verdict: Verdict,
  byProvision: MeasureAssessment['byProvision'],
  layOut: () => readonly Row[],
): MeasureAssessment {
  const rows = lazily(layOut);
  return {
    verdict,
    byProvision,
    get provisions() {
      return rows();
    },
  };
}

function outOfForce(
  { provisions }: ReadyMeasure,
  { products }: Situation,
  force: OutOfForce,
): MeasureAssessment {
  const all = provisions.map(({ provision }) => provision);
  return assessed(force, Object.fromEntries(all.map(({ id }) => [id, force])), () =>
    all.flatMap(({ id, level }) =>
      level === 'product' && products.length > 0
        ? products.map((product) => forceRow(id, force, product.id))
        : [forceRow(id, force)],
    ),
  );
}

function assessMeasure(
  { registry }: Engine,
  ready: ReadyMeasure,
  situation: Situation,
  day: Assessment['asOf'],
): MeasureAssessment {
  const force = forceOn(ready.document.validity, day);
  if (force !== 'in-force') return outOfForce(ready, situation, force);
  if (ready.provisions.length === 0) return assessed('nothing-to-apply', {}, () => []);
  const judged = ready.provisions.map((provision) => ({
    id: provision.provision.id,
    ...judgeProvision(registry, provision, situation),
  }));
  return assessed(
    bestFinding(judged.map(({ finding }) => finding)),
    Object.fromEntries(judged.map(({ id, finding }) => [id, finding])),
    () => judged.flatMap(({ rows }) => rows()),
  );
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
