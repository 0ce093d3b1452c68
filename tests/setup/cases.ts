import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CompanyCase,
  LintInput,
  ProvisionCase,
  ReferenceFigure,
} from '../../src/data/lint/problem';

/** Our own files; that they have these shapes is seen where they are used. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const root = join(import.meta.dirname, '..', '..');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(root, folder, name));

/** The cases about one provision each, by the name of their file. */
export const provisionCaseFiles: ReadonlyMap<string, readonly ProvisionCase[]> = new Map(
  filesIn('tests/cases/provisions').map((path) => [
    path.slice(-'2026-01.json'.length),
    readJson<readonly ProvisionCase[]>(path),
  ]),
);

export const provisionCases: readonly ProvisionCase[] = [...provisionCaseFiles.values()].flat();

export const companyCases: readonly CompanyCase[] = filesIn('tests/cases/companies').map((path) =>
  readJson<CompanyCase>(path),
);

export const referenceFigures: LintInput['referenceFigures'] = readJson<readonly ReferenceFigure[]>(
  join(root, 'src/data/reference-figures.json'),
);
