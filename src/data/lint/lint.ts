import * as v from 'valibot';
import type { Engine } from '../../domain/eligibility/engine';
import {
  documentSchema,
  factsSchema,
  holidaysSchema,
  termsSchema,
  warningsSchema,
} from '../schema';
import { packDocumentSchema, packTermsSchema } from '../pack-schema';
import { PACK_ID } from '../pack';
import { procedureSchema, regulationSchema, renewalRulesSchema } from '../procedures/schema';
import { lintCases } from './cases';
import { lintCoverage, lintValidity } from './coverage';
import { lintFigures } from './figures';
import { lintGates } from './gates';
import { lintHolidays } from './holidays';
import { lintIds } from './ids';
import { runMutations, type MutationReport } from './mutation';
import { lintPrivacy } from './privacy';
import type { LintInput, Problem } from './problem';
import { lintProcedureFigures } from './procedure-figures';
import { lintProcedureReferences } from './procedure-references';
import { lintProcedureSteps } from './procedure-steps';
import { lintProcedureTexts } from './procedure-texts';
import { lintReach } from './reach';
import { lintReferences, lintUsage } from './references';
import { lintServiceMap } from './service-map';
import { lintStructure } from './structure';
import { lintSize, lintTermCircles } from './terms';
import { lintTexts } from './texts';

/** The shape of every data file. */
export function lintSchema({ catalogue, holidayYears, library }: LintInput): readonly Problem[] {
  const check = (where: string, schema: v.GenericSchema, data: unknown): readonly Problem[] => {
    const { issues = [] } = v.safeParse(schema, data);
    return issues.map((issue) => ({
      rule: 'schema',
      where: `${where}.${v.getDotPath(issue) ?? ''}`,
      message: issue.message,
    }));
  };
  // What came in a pack is called after it, and may be in Chinese alone.
  const isOfPack = (id: string) => PACK_ID.test(id.replace(/-.*/, ''));
  return [
    ...check('facts', factsSchema, catalogue.facts),
    ...check(
      'terms',
      termsSchema,
      catalogue.terms.filter(({ id }) => !isOfPack(id)),
    ),
    ...check(
      'terms',
      packTermsSchema,
      catalogue.terms.filter(({ id }) => isOfPack(id)),
    ),
    ...check('warnings', warningsSchema, catalogue.warnings),
    ...check('holidays', holidaysSchema, holidayYears),
    ...catalogue.documents.flatMap((document) =>
      check(document.id, isOfPack(document.id) ? packDocumentSchema : documentSchema, document),
    ),
    ...library.procedures.flatMap((item) => check(item.id, procedureSchema, item)),
    ...library.regulations.flatMap((item) => check(item.id, regulationSchema, item)),
    ...check('renewal-rules', renewalRulesSchema, library.renewalRules),
  ];
}

/** Everything that can be said about the data without judging a case. */
export function lintData(input: LintInput): readonly Problem[] {
  const basics = [
    ...lintSchema(input),
    ...lintIds(input),
    ...lintReferences(input),
    ...lintTermCircles(input),
    ...lintProcedureReferences(input),
  ];
  // The finer rules presuppose that shapes and names are right.
  if (basics.length > 0) return basics;
  return [
    ...lintUsage(input),
    ...lintStructure(input),
    ...lintSize(input),
    ...lintGates(input),
    ...lintReach(input),
    ...lintFigures(input),
    ...lintValidity(input),
    ...lintPrivacy(input),
    ...lintTexts(input),
    ...lintCoverage(input),
    ...lintHolidays(input),
    ...lintProcedureSteps(input),
    ...lintProcedureFigures(input),
    ...lintProcedureTexts(input),
    ...lintServiceMap(input),
  ];
}

/** The cases, and whether they notice every change of a rule. */
export function lintRules(
  engine: Engine,
  input: LintInput,
): { readonly problems: readonly Problem[]; readonly mutations: MutationReport } {
  const mutations = runMutations(engine, input);
  return { problems: [...lintCases(engine, input), ...mutations.survivors], mutations };
}
