import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../data/catalogue';
import { holidayYears } from '../data/holidays';
import { lintData, lintRules } from '../data/lint/lint';
import type {
  CompanyCase,
  LintInput,
  ProcedureFigure,
  ProvisionCase,
  ReferenceFigure,
} from '../data/lint/problem';
import { procedures, regulations, renewalRules } from '../data/procedure-library';
import { createEngine } from '../domain/eligibility/engine';

/** Our own files, in the shape that the lint itself goes on to check. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The files of a folder by their names without `.json`. */
const readNamed = <T>(folder: string): Readonly<Record<string, T>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name.replace(/\.json$/, ''), readJson<T>(join(folder, name))]),
  );

const readFolder = <T>(folder: string): readonly T[] => Object.values(readNamed<T>(folder));

const input: LintInput = {
  catalogue,
  holidayYears,
  library: {
    procedures,
    regulations,
    renewalRules,
    figures: readNamed<readonly ProcedureFigure[]>('src/data/procedure-figures'),
  },
  referenceFigures: readJson<readonly ReferenceFigure[]>('src/data/reference-figures.json'),
  provisionCases: readFolder<readonly ProvisionCase[]>('tests/cases/provisions').flat(),
  companyCases: readFolder<CompanyCase>('tests/cases/companies'),
};

const problems = [...lintData(input)];
if (problems.length === 0) {
  const { problems: found, mutations } = lintRules(createEngine(catalogue), input);
  problems.push(...found);
  const { flipped, dropped, 'option dropped': options } = mutations.byChange;
  console.log(
    `mutants: ${mutations.killed} of ${mutations.total} noticed ` +
      `(${flipped} leaves flipped, ${dropped} dropped, ${options} options dropped)`,
  );
}
for (const { rule, where, message } of problems) console.error(`${rule}: ${where}: ${message}`);
const { documents, measures, facts } = catalogue;
const provisions = measures.flatMap((measure) => measure.provisions);
console.log(
  `data: ${documents.length} documents, ${measures.length} measures, ${provisions.length} provisions, ` +
    `${facts.length} facts, ${holidayYears.length} holiday years, ` +
    `${procedures.filter(({ kind }) => kind === 'plan').length} plans and ` +
    `${procedures.filter(({ kind }) => kind === 'card').length} cards; ${input.provisionCases.length} provision cases, ` +
    `${input.companyCases.length} company cases; ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
