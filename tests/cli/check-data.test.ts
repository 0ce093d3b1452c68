import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CompanyCase, ProvisionCase, ReferenceFigure } from '../../src/data/lint/problem';
import { root, run } from '../setup/program';

const FIGURES = 'src/data/reference-figures.json';
const PROCEDURE_FIGURES = 'src/data/procedure-figures';
const PROVISION_CASES = 'tests/cases/provisions/2026-07.json';
const OTHER_CASES = 'tests/cases/provisions/2026-08.json';
const COMPANY_CASE = 'tests/cases/companies/S01.json';

describe('check-data on the bundled data', { timeout: 60_000 }, () => {
  it('finds no problem, tells what it looked at, and ends with 0', async () => {
    const { code, stdout, stderr } = await run('check-data', []);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /data: 2 documents, 47 measures, \d+ provisions, \d+ facts, 6 holiday years, \d+ plans and \d+ cards; \d+ provision cases, \d+ company cases; 0 problems\n$/,
    );
    const [, killed, total] = /mutants: (\d+) of (\d+) noticed/.exec(stdout) ?? [];
    expect(Number(total)).toBeGreaterThan(500);
    expect(killed).toBe(total);
  });
});

describe('check-data on broken data', { timeout: 60_000 }, () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-data-'));
    for (const path of [FIGURES, PROCEDURE_FIGURES, 'tests/cases']) {
      cpSync(join(root, path), join(folder, path), { recursive: true });
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Changes a file of the copy, as an editor would. */
  function edit<T>(path: string, change: (data: T) => T): void {
    const file = join(folder, path);
    const data: T = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(change(data)));
  }

  const check = () => run('check-data', [], '', folder);

  it('tells cases that come out otherwise and conditions that no case decides, and ends with 1', async () => {
    edit<readonly ProvisionCase[]>(OTHER_CASES, ([one, ...rest]) =>
      one ? [{ ...one, expected: 'lapsed', title: 'A changed case' }, ...rest] : rest,
    );
    edit<CompanyCase>(COMPANY_CASE, (company) => ({
      ...company,
      expected: { ...company.expected, '2026-01': { verdict: 'eligible' } },
    }));
    edit<readonly ProvisionCase[]>(PROVISION_CASES, (cases) => {
      const kept = new Set<string>();
      // One case of each verdict for each provision: enough for coverage, too few for the rules.
      return cases.filter(({ provision, expected }) => {
        const key = `${provision} ${expected}`;
        return !kept.has(key) && kept.add(key);
      });
    });
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^case: 2026-08-\w+: “A changed case”: expected lapsed, found \w+$/m);
    expect(stderr).toContain('case: S01: 2026-01: expected eligible, found nothing-to-apply');
    expect(stderr).toMatch(/^decisive-leaf: 2026-07-\w+: .*: no case notices$/m);
  });

  it('tells a figure that is not in the reference, and leaves the cases for later', async () => {
    edit<readonly ReferenceFigure[]>(FIGURES, (figures) => figures.slice(1));
    const { code, stdout, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^figure: 2026-08\|.*: is not a figure of the text$/m);
    expect(stdout).not.toContain('mutants');
  });

  it('tells a provision that has lost its cases', async () => {
    edit<readonly ProvisionCase[]>(PROVISION_CASES, (cases) =>
      cases.filter(({ expected }) => expected !== 'incomplete'),
    );
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^coverage: 2026-07-\w+: no case that is incomplete$/m);
  });

  it('ends with an error where the cases are not there at all', async () => {
    rmSync(join(folder, 'tests'), { recursive: true });
    const { code, stderr } = await check();
    expect(code).not.toBe(0);
    expect(stderr).toContain('tests/cases/provisions');
  });
});
