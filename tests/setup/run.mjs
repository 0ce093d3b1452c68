// Runs every check in order, says how long each took, and stops at the first that fails.
import { spawnSync } from 'node:child_process';

const ZONES = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];

const steps = [
  ['browser', 'node tests/setup/browser.mjs'],
  ['format', 'npm run --silent check:format'],
  ['lint', 'npm run --silent check:lint'],
  ['types', 'npm run --silent check:types'],
  ['unused code', 'npm run --silent check:unused'],
  ['data', 'npm run --silent check:data'],
  ['unit and component tests', 'npm run --silent test:unit'],
  ...ZONES.map((zone) => [
    `domain and file tests, ${zone}`,
    'npx vitest run --project node tests/domain tests/io --pool=threads --no-isolate',
    // Properties of rules know no time; a few runs show that they need none.
    { TZ: zone, FC_RUNS: '10' },
  ]),
  ['build', 'npm run --silent build'],
  ['size', 'npm run --silent check:size'],
  ['end to end', 'npm run --silent test:e2e'],
];

const only = process.argv[2];
const chosen = only ? steps.filter(([name]) => name.includes(only)) : steps;
let passed = 0;
for (const [name, command, env] of chosen) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(`── ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  if (status !== 0) {
    console.error(`\n${name} failed: run \`${command}\` to see it alone.`);
    console.log(`checks: ${passed} passed, 1 failed`);
    process.exit(1);
  }
  passed += 1;
}
console.log(`\nchecks: ${passed} passed, 0 failed`);
