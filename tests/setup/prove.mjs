// Full counts, Lighthouse and benchmarks, written down in docs/measurements.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { atAGlance, quote } from './at-a-glance.mjs';
import { lighthouseTable, measureScreens } from './lighthouse.mjs';

const FC_RUNS = process.env.FC_RUNS ?? '1000';
/** `1`: everything, `0`: a sample, `skip`: nothing, where it was run on its own. */
const E2E_FULL = process.env.E2E_FULL ?? '1';
const COUNTS = { 1: 'full counts', 0: 'sample counts' };
let failed = 0;

/** Runs a command, shows what it says, and gives it back without colours. */
function run(command, env = {}) {
  console.log(`\n── ${command}`);
  const { status, stdout } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
  });
  process.stdout.write(stdout);
  if (status !== 0) {
    failed += 1;
    console.error(`${command} failed`);
  }
  return stdout;
}

const pick = (text, pattern) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => pattern.test(line))
    .join('\n');

const block = (text) => `\`\`\`\n${text.trim()}\n\`\`\``;

run('node tests/setup/browser.mjs');
run('npm run --silent build');
const data = run('npm run --silent check:data');
run('npm run --silent bench -- --markdown build/bench.md');
const sizes = run('npm run --silent check:size');
const properties = run('npx vitest run tests/domain/eligibility/properties.test.ts', {
  FC_RUNS,
});
const endToEnd = E2E_FULL === 'skip' ? '' : run('npm run --silent test:e2e', { E2E_FULL });
const screens = await measureScreens();

const bench = readFileSync('build/bench.md', 'utf8').trim();
const glance = atAGlance({ bench, sizes, screens });
quote(glance);

const report = [
  '# Measurements',
  `Written by \`npm run prove\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores.`,
  glance,
  '## Rules and cases',
  '`npm run check:data`: every case judged, and every rule changed leaf by leaf to see whether a case notices.',
  block(pick(data, /^(mutants|data):/)),
  `Property tests with ${FC_RUNS} runs each:`,
  block(pick(properties, /^(Tests|Test Files|.*seed)/)),
  ...(E2E_FULL === 'skip'
    ? []
    : [
        `## End to end, in Chromium, ${COUNTS[E2E_FULL]}`,
        block(pick(endToEnd, /^\d+ (passed|failed|skipped)|^[a-z].*: \d/)),
      ]),
  '## Lighthouse (mobile, median of 3)',
  lighthouseTable(screens),
  '## Sizes',
  block(sizes),
  bench,
].join('\n\n');
writeFileSync('docs/measurements.md', `${report}\n`);
run('npx prettier --write README.md docs/measurements.md');

const below = screens.flatMap(({ name, scores: [performance, ...others] }) =>
  performance < 0.99 || others.some((score) => score < 1) ? [name] : [],
);
if (below.length > 0) console.error(`Lighthouse below 0.99 / 1.00 on: ${below.join(', ')}`);
process.exitCode = failed > 0 || below.length > 0 ? 1 : 0;
