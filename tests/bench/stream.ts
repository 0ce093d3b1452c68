import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/domain/eligibility/engine';
import { AS_OF } from './days';
import { drawAny } from './generate';
import { whole, type Section } from './report';
import { seeded } from './seeded';
import { medianOf } from './timing';

const PROFILES = 5000;
const MOST_PRODUCTS = 5;
const ROUNDS = 3;
const PROGRAM = 'build/assess.js';
const NEWLINE = 10;

interface Run {
  /** Profiles per second by the program's own count. */
  readonly rate: number;
  /** The whole process with its start, in seconds. */
  readonly seconds: number;
  readonly bytes: number;
}

/** @throws Error where not every profile is judged */
function runStream(input: string, output: string): Run {
  const [from, to] = [openSync(input, 'r'), openSync(output, 'w')];
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, '--as-of', AS_OF], {
    stdio: [from, to, 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  closeSync(from);
  closeSync(to);
  const [, judged, rate] = /(\d+) judged, 0 bad, (\d+) profiles per second/.exec(stderr) ?? [];
  const written = readFileSync(output);
  const lines = written.reduce((count, byte) => (byte === NEWLINE ? count + 1 : count), 0);
  if (status !== 0 || Number(judged) !== PROFILES || lines !== PROFILES) {
    throw new Error(`${PROGRAM} judged ${judged} of ${PROFILES}, ${lines} lines: ${stderr}`);
  }
  return { rate: Number(rate), seconds, bytes: written.length };
}

/** How fast a list of companies goes through the command line, on one core. */
export function streamSection({ registry }: Engine, seed: number): Section {
  const draw = seeded(seed);
  const profiles = Array.from({ length: PROFILES }, () => drawAny(registry, draw, MOST_PRODUCTS));
  const products = profiles.reduce((sum, profile) => sum + profile.products.length, 0);
  const folder = mkdtempSync(join(tmpdir(), 'yuyao-bench-'));
  try {
    const input = join(folder, 'companies.jsonl');
    writeFileSync(input, profiles.map((profile) => `${JSON.stringify(profile)}\n`).join(''));
    const runs = Array.from({ length: ROUNDS }, () =>
      runStream(input, join(folder, 'verdicts.jsonl')),
    );
    const rates = runs.map(({ rate }) => rate);
    const seconds = runs.map((run) => run.seconds);
    return {
      title: 'A list of companies',
      about: [
        `\`node ${PROGRAM} --as-of ${AS_OF}\` on ${whole(PROFILES)} drawn companies with ` +
          `${whole(products)} products (seed ${seed}), one process; ${ROUNDS} rounds. ` +
          `Every line holds verdicts, missing answers, manual points and decisive conditions, ` +
          `${whole((runs[0]?.bytes ?? 0) / PROFILES / 1000)} kB on average.`,
      ],
      table: {
        head: ['', 'median', 'lowest', 'highest'],
        rows: [
          [
            'profiles per second and core',
            ...[medianOf(rates), Math.min(...rates), Math.max(...rates)].map(whole),
          ],
          [
            'whole process, start included',
            ...[medianOf(seconds), Math.min(...seconds), Math.max(...seconds)].map(
              (value) => `${value.toFixed(2)} s`,
            ),
          ],
        ],
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
