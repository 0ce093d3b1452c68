import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { assess, type Assessment, type Profile } from '../headless';

const USAGE =
  'usage: assess --as-of YYYY-MM-DD [--full] < companies.jsonl > verdicts.jsonl\n' +
  '  --full  adds the whole trace and the counterfactuals to every row\n';

/** What one line of output holds: without --full, everything but trace and counterfactuals. */
function resultOf(profile: Profile, { asOf, measures }: Assessment, full: boolean) {
  const { name } = profile.enterprise;
  const short = Object.entries(measures).map(([id, { verdict, provisions }]) => [
    id,
    {
      verdict,
      provisions: provisions.map((row) => ({
        id: row.id,
        verdict: row.verdict,
        productId: row.productId,
        missing: row.missing,
        manual: row.manual,
        decisive: row.decisive,
      })),
    },
  ]);
  return { name, asOf, measures: full ? measures : Object.fromEntries(short) };
}

interface Options {
  readonly asOf: string;
  readonly full: boolean;
}

/** @throws RangeError that says what is wrong with the options */
function readOptions(args: readonly string[]): Options {
  const options = { asOf: '', full: false };
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === '--full') options.full = true;
    else if (arg === '--as-of') options.asOf = args[(index += 1)] ?? '';
    else throw new RangeError(`Unknown option "${arg}".`);
  }
  // An empty profile makes the engine look at the day before the first line is read.
  assess({ enterprise: { facts: {} }, products: [] }, options.asOf);
  return options;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Judges one profile a line; a bad line is told and the rest goes on. Returns how many were bad. */
async function stream({ asOf, full }: Options): Promise<number> {
  const started = process.hrtime.bigint();
  let line = 0;
  let judged = 0;
  let bad = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      const profile: Profile = JSON.parse(text);
      const result = JSON.stringify({ line, ...resultOf(profile, assess(profile, asOf), full) });
      // Waiting for the reader keeps the memory constant however long the input is.
      if (!process.stdout.write(`${result}\n`)) await once(process.stdout, 'drain');
      judged += 1;
    } catch (error) {
      bad += 1;
      process.stderr.write(`line ${line}: ${messageOf(error)}\n`);
    }
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const rate = Math.round(judged / Math.max(seconds, 1e-9));
  process.stderr.write(`${judged} judged, ${bad} bad, ${rate} profiles per second on one core\n`);
  return bad;
}

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  const bad = await stream(readOptions(process.argv.slice(2)));
  process.exitCode = bad > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n${USAGE}`);
  process.exitCode = 2;
}
