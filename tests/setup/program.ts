import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inject } from 'vitest';

export const root = join(import.meta.dirname, '..', '..');

/** Where a built program lies. */
export const builtProgram = (name: string): string => join(inject('headlessBuild'), `${name}.js`);

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Input = string | Iterable<string | Uint8Array>;

async function textOf(stream: Readable): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const endOf = (child: ReturnType<typeof spawn>): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });

/** A program may stop reading before everything is written. */
const feed = (input: Input, to: NodeJS.WritableStream): Promise<void> =>
  pipeline(Readable.from(typeof input === 'string' ? [input] : input), to).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') throw error;
    },
  );

/** Runs a built program to its end. */
export async function run(
  name: string,
  args: readonly string[],
  input: Input = '',
  cwd: string = root,
): Promise<Ended> {
  const child = spawn(process.execPath, [builtProgram(name), ...args], { cwd });
  const ended = endOf(child);
  const [stdout, stderr] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    feed(input, child.stdin),
  ]);
  return { code: await ended, stdout, stderr };
}

const LINE_END = 0x0a;

/** How often memory is looked at, in milliseconds. */
const LOOK = 100;

/** Clears the garbage before each look: how late a busy machine clears it says nothing of a program. */
const REPORT_PEAK = `data:text/javascript,
  import { writeSync } from "node:fs";
  let peak = 0;
  const look = () => {
    gc();
    const { heapUsed, external } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + external);
  };
  setInterval(look, ${LOOK}).unref();
  process.on("exit", () => { look(); writeSync(3, String(peak)); });`;

/** Runs a built program, throws its output away, and tells the most memory it needed at a time, in bytes. */
export async function peakMemory(
  name: string,
  args: readonly string[],
  input: Input,
): Promise<{ readonly code: number | null; readonly lines: number; readonly bytes: number }> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', REPORT_PEAK, builtProgram(name), ...args],
    { cwd: root, stdio: ['pipe', 'pipe', 'ignore', 'pipe'] },
  );
  const ended = endOf(child);
  const [, , , report] = child.stdio;
  if (!(report instanceof Readable) || !child.stdin || !child.stdout) {
    throw new TypeError('The program was started without its pipes.');
  }
  const output = child.stdout;
  const countLines = async (): Promise<number> => {
    let lines = 0;
    for await (const chunk of output) {
      const bytes = Buffer.from(chunk);
      for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) {
        lines += 1;
      }
    }
    return lines;
  };
  const [lines, peak] = await Promise.all([countLines(), textOf(report), feed(input, child.stdin)]);
  return { code: await ended, lines, bytes: Number(peak) };
}
