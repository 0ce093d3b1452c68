import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SNAPSHOT_DAYS, verdictDifferences } from '../../src/cli/verdict-lines';
import { catalogue } from '../../src/data/catalogue';
import { companyCases } from '../setup/cases';
import { root, run } from '../setup/program';

const SNAPSHOT = 'tests/cases/verdicts.txt';
const CASES = 'tests/cases/companies';

it('the verdicts of all cases are those that were written down; else `npm run verdicts -- --write`', async () => {
  const { code, stdout } = await run('verdicts', []);
  expect(stdout).toBe(`verdicts: 0 changed since ${SNAPSHOT} was written\n`);
  expect(code).toBe(0);
});

it('the snapshot holds every case on every day, and every measure once', () => {
  const lines = readFileSync(join(root, SNAPSHOT), 'utf8').trimEnd().split('\n');
  const measures = new Map<string, string[]>();
  for (const line of lines) {
    const [id, day, , ...own] = line.split(' ');
    measures.set(`${id} ${day}`, [...(measures.get(`${id} ${day}`) ?? []), ...own]);
  }
  expect(measures.size).toBe(companyCases.length * SNAPSHOT_DAYS.length);
  const all = catalogue.measures.map(({ id }) => id).sort();
  for (const [where, own] of measures) expect([where, own.sort()]).toEqual([where, all]);
});

describe('where verdicts differ', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
    for (const path of [CASES, SNAPSHOT]) {
      cpSync(join(root, path), join(folder, path), { recursive: true });
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const snapshot = () => readFileSync(join(folder, SNAPSHOT), 'utf8');

  it('says for whom, when and of which measure, and ends with 1 until it is written down', async () => {
    const sound = snapshot();
    writeFileSync(join(folder, SNAPSHOT), sound.replace(/^(S01 2025-06-30) \S+/m, '$1 elsewhere'));
    const { code, stdout } = await run('verdicts', [], '', folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^S01 2025-06-30 2021-\d\d: elsewhere → \S+$/m);

    expect((await run('verdicts', ['--write'], '', folder)).code).toBe(0);
    expect(snapshot()).toBe(sound);
    expect((await run('verdicts', [], '', folder)).code).toBe(0);
  });

  it('without a snapshot everything is new', async () => {
    rmSync(join(folder, SNAPSHOT));
    const { code, stdout } = await run('verdicts', [], '', folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^S01 2025-06-30 2021-01: \(none\) → \S+$/m);
  });
});

it('a measure that is gone is told too', () => {
  expect(
    verdictDifferences(['A 2026-01-01 eligible m-1 m-2'], ['A 2026-01-01 eligible m-1']),
  ).toEqual(['A 2026-01-01 m-2: eligible → (none)']);
});
