// The end-to-end tests of `npm test`: the first of every file, which is its main path, and of the
// others one in twelve. `npm run test:e2e` runs all of them, `npm run prove` also at full counts.
import { spawnSync } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';

const ONE_IN = 12;
const LIST = 'build/sample.txt';
const COMMAND = 'npx playwright test --config tests/e2e/playwright.config.ts';
const seed = process.env.E2E_SEED ?? String(randomInt(1_000_000));
const env = { ...process.env, E2E_SEED: seed };

const { stdout, status } = spawnSync(`${COMMAND} --list`, {
  shell: true,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  env,
});
if (status !== 0) {
  process.stdout.write(stdout);
  process.exit(1);
}

const all = stdout
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line.includes('.spec.ts:'));
const fileOf = (line) => line.slice(0, line.indexOf(':'));
const first = all.filter((line, index) => index === 0 || fileOf(all[index - 1]) !== fileOf(line));
const order = (line) => createHash('sha256').update(`${seed} ${line}`).digest('hex');
const others = all
  .filter((line) => !first.includes(line))
  .map((line) => ({ line, order: order(line) }))
  .sort((one, other) => (one.order < other.order ? -1 : 1))
  .map(({ line }) => line);
const chosen = [...first, ...others.slice(0, Math.ceil(others.length / ONE_IN))];

console.log(
  `${chosen.length} of ${all.length} tests; the same ones again: E2E_SEED=${seed} npm test`,
);
mkdirSync('build', { recursive: true });
writeFileSync(LIST, `${chosen.join('\n')}\n`);
const run = spawnSync(`${COMMAND} --test-list ${LIST}`, { shell: true, stdio: 'inherit', env });
process.exitCode = run.status ?? 1;
