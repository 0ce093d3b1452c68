import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../setup/program';

const NEEDED = [
  'package.json',
  'vite.config.ts',
  'svelte.config.js',
  'tsconfig.json',
  'src',
  'public',
  'tests/setup',
  'tests/cases',
];
const PACK = 'my-pack.json';

const guide = readFileSync(join(root, 'docs', 'policy-pack.md'), 'utf8');

interface Step {
  readonly language: string;
  readonly block: string;
  /** Where a fragment goes, as the sentence above it says. */
  readonly place: string | undefined;
}

const steps: readonly Step[] = [
  ...guide.matchAll(/(?:^写到 `([^`]+)` 的最后[^\n]*：\n\n)?^```(\w+)\n([^]*?)^```$/gm),
].map(([, place, language = '', block = '']) => ({ language, block, place }));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-pack-'));
  for (const path of NEEDED) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a block of commands as a reader would, and gives what was printed; the first failure ends it. */
function run(block: string): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', block], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status, `${block}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

/** The list at a place of a pack: `document.measures[6].provisions`. */
function listAt(pack: unknown, place: string): unknown[] {
  let value: unknown = pack;
  for (const [key] of place.matchAll(/[^.[\]]+/g)) {
    const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
    value = entries.find(([name]) => name === key)?.[1];
  }
  if (!Array.isArray(value)) throw new RangeError(`There is no list at ${place}.`);
  return value;
}

/** Puts a fragment where the guide says. */
function append(place: string, fragment: unknown): void {
  const file = join(folder, PACK);
  const pack: unknown = JSON.parse(readFileSync(file, 'utf8'));
  listAt(pack, place).push(...(Array.isArray(fragment) ? fragment : [fragment]));
  writeFileSync(file, JSON.stringify(pack, null, 2));
}

it('the guide can be followed to the letter, and ends with a seventh measure that is judged', () => {
  const printed = steps.map(({ language, block, place }) => {
    if (language === 'bash') return run(block);
    expect(language).toBe('json');
    if (place === undefined) throw new RangeError(`No place is named for: ${block}`);
    append(place, JSON.parse(block));
    return '';
  });
  expect(steps.filter(({ language }) => language === 'json').length).toBeGreaterThanOrEqual(5);
  expect(printed.join('')).toContain('my-pack.json：7 条措施，6 个事项，可以导入。');
  expect(printed.join('')).toContain('数字和例子齐全');
  expect(printed.join('')).toMatch(/data: 3 documents, 54 measures, .* 0 problems/);
  expect(printed.join('')).toMatch(/"example2026-07":\{"verdict":"eligible"/);
  expect(printed.join('')).toContain('骨架写好了：yunlan2027.json');
}, 240_000);
