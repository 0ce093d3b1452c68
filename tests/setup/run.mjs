// Runs every check, says how long each took, and stops at the first that fails.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const ZONES = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];

/** Groups one after the other; the steps of a group need nothing of each other and run side by side. */
const groups = [
  [['browser', 'node tests/setup/browser.mjs']],
  [
    ['types', 'npm run --silent check:types'],
    ['lint', 'npm run --silent check:lint'],
    ['data', 'npm run --silent check:data'],
    ['format', 'npm run --silent check:format'],
    ['unused code', 'npm run --silent check:unused'],
  ],
  [['unit and component tests', 'npm run --silent test:unit -- --project node --project browser']],
  ZONES.map((zone, index) => [
    `domain and file tests, ${zone}`,
    'npm run --silent test:unit -- --project pure',
    // Properties of rules know no time; a few runs show that the other zones need none.
    { TZ: zone, ...(index > 0 && { FC_RUNS: '10' }) },
  ]),
  [['build', 'npm run --silent build']],
  [['size', 'npm run --silent check:size']],
  [['end to end', 'node tests/setup/end-to-end.mjs']],
];

let passed = 0;

/** Runs one step. What it says is shown at once, or as a whole where others run beside it. */
const run = ([name, command, env], isAlone) =>
  new Promise((resolve) => {
    const started = Date.now();
    const said = [];
    const start = () => console.log(`\n── ${name}`);
    if (isAlone) start();
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part) => said.push(part));
    }
    child.on('close', (status) => {
      if (!isAlone) start();
      process.stdout.write(Buffer.concat(said));
      console.log(`── ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
      if (status === 0) passed += 1;
      else console.error(`\n${name} failed: run \`${command}\` to see it alone.`);
      resolve(status === 0);
    });
  });

/** Runs a group with as many steps at once as there are cores. Whether all passed. */
async function runGroup(steps) {
  const waiting = [...steps];
  let failed = 0;
  const lane = async () => {
    while (failed === 0 && waiting.length > 0) {
      if (!(await run(waiting.shift(), steps.length === 1))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return failed;
}

const only = process.argv[2];
for (const group of groups) {
  const chosen = only ? group.filter(([name]) => name.includes(only)) : group;
  const failed = await runGroup(chosen);
  if (failed > 0) {
    console.log(`checks: ${passed} passed, ${failed} failed`);
    process.exit(1);
  }
}
if (passed === 0) {
  console.error(`No check is called “${only}”.`);
  process.exit(1);
}
console.log(`\nchecks: ${passed} passed, 0 failed`);
