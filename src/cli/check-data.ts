import { bundledPacks, catalogue } from '../data/catalogue';
import { channelRegulations, channels, usualCourses } from '../data/channel-book';
import { holidayYears } from '../data/holidays';
import { lintChannels } from '../data/lint/channels';
import { lintData, lintRules } from '../data/lint/lint';
import type {
  CompanyCase,
  LintInput,
  ProcedureFigure,
  ProvisionCase,
  ReferenceFigure,
} from '../data/lint/problem';
import { placeData } from '../data/places';
import { procedures, regulations, renewalRules } from '../data/procedure-library';
import { sideFacts } from '../data/side-facts';
import { createEngine } from '../domain/eligibility/engine';
import { readFolder, readJson, readNamed } from './read-files';

const input: LintInput = {
  catalogue,
  holidayYears,
  library: {
    procedures,
    regulations,
    renewalRules,
    figures: readNamed<readonly ProcedureFigure[]>('src/data/procedure-figures'),
  },
  placeData,
  referenceFigures: [
    ...readJson<readonly ReferenceFigure[]>('src/data/reference-figures.json'),
    ...bundledPacks.flatMap(({ figures = [] }) => figures),
  ],
  provisionCases: [
    ...readFolder<readonly ProvisionCase[]>('tests/cases/provisions').flat(),
    ...bundledPacks.flatMap(({ cases = [] }) => cases),
  ],
  companyCases: readFolder<CompanyCase>('tests/cases/companies'),
};

const problems = [
  ...lintData(input),
  ...lintChannels({
    ...{ catalogue, sideFacts, channels, usualCourses, procedures },
    regulations: [...regulations, ...channelRegulations],
  }),
];
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
