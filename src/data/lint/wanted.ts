import { createEngine } from '../../domain/eligibility/engine';
import type { Catalogue } from '../../domain/policy/catalogue';
import type { PolicyPack } from '../pack';
import { lintCoverage } from './coverage';
import { lintFigures } from './figures';
import { alone, told, type PackProblem } from './lint-pack';
import { runMutations } from './mutation';
import { placesOf } from './places';

/**
 * What a sound pack still lacks before the app can bring it along: figures taken down apart, and
 * cases that notice every change of a condition.
 */
export function lintWanted(pack: PolicyPack, bundled: Catalogue): readonly PackProblem[] {
  const { figures = [], cases = [], terms = [] } = pack;
  const policies = alone(pack, bundled);
  const input = { ...policies, provisionCases: cases, companyCases: [] };
  const theirs = new Set(
    bundled.terms.flatMap(({ id }) => (terms.some((own) => own.id === id) ? [] : [`term ${id}`])),
  );
  const { survivors } = runMutations(createEngine(policies.catalogue), input);
  const problems = [
    ...lintFigures({ ...policies, referenceFigures: figures }),
    ...lintCoverage(input),
    ...survivors.filter(({ where }) => !theirs.has(where)),
  ];
  return told(pack, placesOf(pack)(problems));
}
