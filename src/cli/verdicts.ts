import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../data/catalogue';
import type { CompanyCase } from '../data/lint/problem';
import { createEngine } from '../domain/eligibility/engine';
import { readFolder } from './read-files';
import { SNAPSHOT_DAYS, verdictDifferences, verdictLines } from './verdict-lines';

const PATH = 'tests/cases/verdicts.txt';

/** The verdicts as they were written down last; none where they never were. */
function readSnapshot(): readonly string[] {
  try {
    return readFileSync(PATH, 'utf8').trimEnd().split('\n');
  } catch {
    return [];
  }
}

const cases = readFolder<CompanyCase>('tests/cases/companies');
const before = readSnapshot();
const after = verdictLines(createEngine(catalogue), cases, SNAPSHOT_DAYS);
const differences = verdictDifferences(before, after);

for (const line of differences) console.log(line);
if (process.argv.includes('--write')) {
  writeFileSync(PATH, `${after.join('\n')}\n`);
  console.log(`verdicts: ${differences.length} changed; written to ${PATH}`);
} else {
  console.log(`verdicts: ${differences.length} changed since ${PATH} was written`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}
