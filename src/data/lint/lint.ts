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
import { schemaProblems } from './schema-problems';
import { lintStructure } from './structure';
import { lintSize, lintTermCircles } from './terms';
import { lintTexts } from './texts';

/** The shape of every data file. */
export function lintSchema({ catalogue, holidayYears, library }: LintInput): readonly Problem[] {
  // What came in a pack is called after it, and may be in Chinese alone.
  const isOfPack = (id: string) => PACK_ID.test(id.replace(/-.*/, ''));
  return [
    ...schemaProblems('facts', factsSchema, catalogue.facts),
    ...schemaProblems(
      'terms',
      termsSchema,
      catalogue.terms.filter(({ id }) => !isOfPack(id)),
    ),
    ...schemaProblems(
      'terms',
      packTermsSchema,
      catalogue.terms.filter(({ id }) => isOfPack(id)),
    ),
    ...schemaProblems('warnings', warningsSchema, catalogue.warnings),
    ...schemaProblems('holidays', holidaysSchema, holidayYears),
    ...catalogue.documents.flatMap((document) =>
      schemaProblems(
        document.id,
        isOfPack(document.id) ? packDocumentSchema : documentSchema,
        document,
      ),
    ),
    ...library.procedures.flatMap((item) => schemaProblems(item.id, procedureSchema, item)),
    ...library.regulations.flatMap((item) => schemaProblems(item.id, regulationSchema, item)),
    ...schemaProblems('renewal-rules', renewalRulesSchema, library.renewalRules),
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
