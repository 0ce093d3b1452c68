import * as v from 'valibot';
import { createEngine } from '../../domain/eligibility/engine';
import type { Catalogue } from '../../domain/policy/catalogue';
import { checkProfile } from '../../domain/profile/validate';
import type { Text } from '../../domain/text';
import { PACK_FORMAT, type PolicyPack } from '../pack';
import { packSchema } from '../pack-schema';
import { lintBounds } from './bounds';
import { lintCases } from './cases';
import { lintValidity } from './coverage';
import { carriedFigures, lintFigures } from './figures';
import { lintGates } from './gates';
import { lintIds } from './ids';
import { sayIssue } from './issue-words';
import { aboutOf, placesOf } from './places';
import { profileOf, type Policies, type Problem, type ProvisionCase } from './problem';
import { lintReach } from './reach';
import { lintReferences } from './references';
import { lintStructure } from './structure';
import { lintSize, lintTermCircles } from './terms';
import { textsIn } from './privacy';
import { wrongIn } from './texts';
import { words } from './words';

/** What is wrong with a pack: where in its file, about what, and what to write. */
export interface PackProblem {
  readonly path: string;
  /** The measure, provision or term that it stands in, by its id. */
  readonly about: string;
  readonly text: Text;
}

export type PackOutcome =
  { readonly pack: PolicyPack } | { readonly problems: readonly PackProblem[] };

/** Problems as a reader of the file looks for them. */
export const told = (root: unknown, problems: readonly Problem[]): readonly PackProblem[] =>
  problems.map(({ path = '', message, zh = message }) => ({
    path,
    about: aboutOf(root, path),
    text: { zh, en: message },
  }));

const at = (path: string, said: { message: string; zh?: string }): Problem => ({
  rule: 'pack',
  where: '',
  path,
  ...said,
});

/** A path of the schema, `a.0.b`, as it is written everywhere: `a[0].b`. */
const bracketed = (path: string): string => path.replace(/\.(\d+)(?=\.|$)/g, '[$1]');

const isNewer = (input: object): boolean =>
  'version' in input && typeof input.version === 'number' && input.version > 1;

/** What can be said before anything of it is trusted. */
function lintShape(input: unknown): readonly Problem[] {
  const bounds = lintBounds(input);
  if (bounds.length > 0) return bounds;
  if (typeof input !== 'object' || input === null || !('format' in input)) {
    return [at('', words.notPack)];
  }
  if (input.format !== PACK_FORMAT) return [at('format', words.notPack)];
  if (isNewer(input)) return [at('version', words.newer)];
  const { issues = [] } = v.safeParse(packSchema, input);
  return issues.map((issue) => at(bracketed(v.getDotPath(issue) ?? ''), sayIssue(issue)));
}

/** Its document and terms alone, with the questions of the app. */
export const alone = ({ document, terms = [] }: PolicyPack, bundled: Catalogue): Policies => ({
  catalogue: {
    ...bundled,
    documents: [document],
    measures: document.measures,
    terms: [...bundled.terms.filter(({ id }) => !terms.some((own) => own.id === id)), ...terms],
    warnings: [],
  },
});

function lintNames({ document, terms = [] }: PolicyPack, bundled: Catalogue): readonly Problem[] {
  const known = new Set(bundled.terms.map(({ id }) => id));
  return [
    ...(bundled.documents.some(({ id }) => id === document.id)
      ? [at('document.id', words.bundled(document.id))]
      : []),
    ...terms.flatMap(({ id }, index) => [
      ...(id.startsWith(`${document.id}-`)
        ? []
        : [at(`terms[${index}].id`, words.idOf(id, `${document.id}-name`))]),
      ...(known.has(id) ? [at(`terms[${index}].id`, words.bundled(id))] : []),
    ]),
  ];
}

/** Its cases name its provisions and answer the questions of the app; then they come out as written. */
function lintOwnCases(
  pack: PolicyPack,
  own: Policies,
  cases: readonly ProvisionCase[],
): readonly Problem[] {
  const engine = createEngine(own.catalogue);
  const provisions = pack.document.measures.flatMap((measure) => measure.provisions);
  const known = new Set(provisions.map(({ id }) => id));
  const wrong = cases.flatMap((item, index) => {
    const path = `cases[${index}]`;
    if (!known.has(item.provision)) return [at(`${path}.provision`, words.unknownProvision)];
    try {
      checkProfile(engine.registry, profileOf(item));
      return [];
    } catch (error) {
      return [at(path, words.badCase(error instanceof Error ? error.message : String(error)))];
    }
  });
  if (wrong.length > 0) return wrong;
  return placesOf(pack)(lintCases(engine, { ...own, provisionCases: cases, companyCases: [] }));
}

/** What the rules for all policies have to say on it, the finer ones once names are right. */
function lintRules(pack: PolicyPack, bundled: Catalogue): readonly Problem[] {
  const own = alone(pack, bundled);
  const { document, terms = [], figures, cases = [] } = pack;
  // Relations may lead to measures of the app, which keep these rules themselves.
  const measures = [...bundled.measures, ...document.measures];
  const placed = placesOf(pack);
  const texts = textsIn({ document, terms }, '').flatMap(([path, text]) =>
    wrongIn(text).map((said) => at(bracketed(path.slice(1)), said)),
  );
  const basics = [
    ...lintNames(pack, bundled),
    ...placed(lintIds(own)),
    ...placed(lintReferences({ catalogue: { ...own.catalogue, measures } })),
    ...placed(lintTermCircles(own)),
  ];
  if (basics.length > 0) return [...basics, ...texts];
  const size = placed(lintSize(own));
  if (size.length > 0) return size;
  const referenceFigures = figures ?? carriedFigures(document.measures);
  const finer = [
    ...texts,
    ...placed([
      ...lintStructure(own),
      ...lintGates(own),
      ...lintReach(own),
      ...lintFigures({ ...own, referenceFigures }),
      ...lintValidity(own),
    ]),
  ];
  return finer.length > 0 || cases.length === 0 ? finer : lintOwnCases(pack, own, cases);
}

/** Holds what a file says to every rule of the lint. */
export function readPack(input: unknown, bundled: Catalogue): PackOutcome {
  const shape = lintShape(input);
  if (shape.length > 0) return { problems: told(input, shape) };
  const { output, success } = v.safeParse(packSchema, input);
  if (!success) return { problems: told(input, [at('', words.notPack)]) };
  const problems = lintRules(output, bundled);
  return problems.length > 0 ? { problems: told(output, problems) } : { pack: output };
}
