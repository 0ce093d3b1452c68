import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { companyCases } from '../setup/cases';
import { builtProgram, peakMemory, root, run, type Ended } from '../setup/program';

// Programs are started.
vi.setConfig({ testTimeout: 60_000 });

const DAY = '2026-03-01';
const AS_OF = ['--as-of', DAY];

const profiles = companyCases.map(({ profile }) => profile);
const [first, second, third] = profiles.map((profile) => JSON.stringify(profile));

interface Line {
  readonly line: number;
  readonly name?: string;
  readonly asOf: string;
  readonly measures: Readonly<
    Record<string, { verdict: string; provisions: readonly Readonly<Record<string, unknown>>[] }>
  >;
}

function linesOf({ stdout }: Ended): readonly Line[] {
  if (stdout === '') return [];
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

const numbers = (ended: Ended) => linesOf(ended).map(({ line }) => line);

/** What was told of bad lines, without the sum at the end. */
const complaints = ({ stderr }: Ended) => stderr.trimEnd().split('\n').slice(0, -1);

const sumOf = ({ stderr }: Ended) => stderr.trimEnd().split('\n').at(-1) ?? '';

const company = (facts: unknown, more: object = {}) =>
  JSON.stringify({ enterprise: { facts }, products: [], ...more });

describe('assess, a profile a line', () => {
  it('writes one result a line, in the order of the input, and ends with 0', async () => {
    const ended = await run(
      'assess',
      AS_OF,
      profiles.map((own) => `${JSON.stringify(own)}\n`),
    );
    expect(ended.code).toBe(0);
    const lines = linesOf(ended);
    expect(lines.map(({ line }) => line)).toEqual(profiles.map((_, index) => index + 1));
    expect(lines.map(({ name }) => name)).toEqual(
      profiles.map(({ enterprise }) => enterprise.name),
    );
    for (const { asOf, measures } of lines) {
      expect(asOf).toBe(DAY);
      expect(Object.keys(measures)).toHaveLength(47);
    }
    expect(sumOf(ended)).toMatch(
      new RegExp(`^${profiles.length} judged, 0 bad, \\d+ profiles per second on one core$`),
    );
  });

  it('comes to the very results of the importable core', async () => {
    const { assess }: typeof import('../../src/headless') = await import(
      pathToFileURL(builtProgram('headless')).href
    );
    const ended = await run(
      'assess',
      [...AS_OF, '--full'],
      profiles.map((own) => `${JSON.stringify(own)}\n`),
    );
    const lines = linesOf(ended);
    expect(lines).toHaveLength(profiles.length);
    profiles.forEach((profile, index) => {
      const expected: unknown = JSON.parse(JSON.stringify(assess(profile, DAY).measures));
      expect(lines[index]?.measures).toEqual(expected);
    });
  });

  it('leaves the trace and the counterfactuals out unless asked for everything', async () => {
    const [short, full] = await Promise.all([
      run('assess', AS_OF, `${first}\n`),
      run('assess', ['--full', ...AS_OF], `${first}\n`),
    ]);
    const rowsOf = (ended: Ended) =>
      linesOf(ended).flatMap(({ measures }) =>
        Object.values(measures).flatMap(({ provisions }) => provisions),
      );
    const keys = (ended: Ended) => [...new Set(rowsOf(ended).flatMap(Object.keys))].sort();
    expect(keys(short)).toEqual(['decisive', 'id', 'manual', 'missing', 'productId', 'verdict']);
    expect(keys(full)).toEqual([
      'counterfactuals',
      'decisive',
      'id',
      'manual',
      'missing',
      'productId',
      'trace',
      'verdict',
    ]);
    const shared = ({ id, verdict, missing, productId }: Readonly<Record<string, unknown>>) => ({
      id,
      verdict,
      missing,
      productId,
    });
    expect(rowsOf(short).map(shared)).toEqual(rowsOf(full).map(shared));
  });

  it('judges on the day that it is given', async () => {
    const verdicts = async (day: string) =>
      linesOf(await run('assess', ['--as-of', day], `${first}\n`)).map(({ measures }) => [
        measures['2021-01']?.verdict,
        measures['2026-01']?.verdict,
      ]);
    expect(await verdicts('2021-11-30')).toEqual([['not-yet', 'not-yet']]);
    expect(await verdicts('2025-12-31')).toEqual([['nothing-to-apply', 'not-yet']]);
    expect(await verdicts('2026-01-01')).toEqual([['lapsed', 'not-yet']]);
    expect(await verdicts('2026-01-21')).toEqual([['lapsed', 'nothing-to-apply']]);
  });
});

describe('assess, the form of the input', () => {
  it('takes lines that end as on Windows', async () => {
    const ended = await run('assess', AS_OF, `${first}\r\n${second}\r\n`);
    expect([ended.code, numbers(ended)]).toEqual([0, [1, 2]]);
  });

  it('passes blank lines over but counts them', async () => {
    const ended = await run('assess', AS_OF, `\n${first}\n\n  \n${second}\n\n`);
    expect([ended.code, numbers(ended)]).toEqual([0, [2, 5]]);
  });

  it('takes a last line without an end', async () => {
    const ended = await run('assess', AS_OF, `${first}\n${second}`);
    expect([ended.code, numbers(ended)]).toEqual([0, [1, 2]]);
  });

  it('writes nothing for an empty input', async () => {
    const ended = await run('assess', AS_OF, '');
    expect([ended.code, ended.stdout, sumOf(ended)]).toEqual([
      0,
      '',
      '0 judged, 0 bad, 0 profiles per second on one core',
    ]);
  });

  it('reads Chinese names whole, however the bytes arrive', async () => {
    const bytes = Buffer.from(
      `${JSON.stringify({ enterprise: { name: '渝药自查有限公司𠮷', facts: {} }, products: [] })}\n`,
    );
    const ended = await run(
      'assess',
      AS_OF,
      [...bytes].map((byte) => Uint8Array.of(byte)),
    );
    expect(linesOf(ended).map(({ name }) => name)).toEqual(['渝药自查有限公司𠮷']);
  });

  it.each([
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
    ['U+0085', '\u0085'],
  ])('does not take %s inside a name for the end of a line', async (_, separator) => {
    const name = `甲${separator}乙`;
    const line = JSON.stringify({ enterprise: { name, facts: {} }, products: [] });
    expect(line).toContain(separator);
    const ended = await run('assess', AS_OF, `${line}\n${first}\n`);
    expect(complaints(ended)).toEqual([]);
    expect(linesOf(ended).map((own) => [own.line, own.name])).toEqual([
      [1, name],
      [2, profiles[0]?.enterprise.name],
    ]);
  });

  it('takes a company with a thousand products', async () => {
    const products = Array.from({ length: 1000 }, (_, index) => ({
      id: `p${index + 1}`,
      facts: { 'product.type': 'device', 'device.class': '2' },
    }));
    const ended = await run('assess', ['--as-of', '2000-01-01'], `${company({}, { products })}\n`);
    expect([ended.code, numbers(ended)]).toEqual([0, [1]]);
  });
});

describe('assess, bad lines', () => {
  it('are told with their number while the rest goes on, and end with 1', async () => {
    const ended = await run(
      'assess',
      AS_OF,
      [
        first,
        '{"enterprise": {"facts": {}',
        '',
        company({ makr: true }),
        second,
        company({ inChongqing: 'yes' }),
        'null',
        company({}, { products: {} }),
        company({ 'product.type': 'drug' }),
        company({ district: 'beijing' }),
        third,
      ].join('\n'),
    );
    expect(ended.code).toBe(1);
    expect(numbers(ended)).toEqual([1, 5, 11]);
    expect(complaints(ended)).toEqual([
      expect.stringMatching(/^line 2: .*JSON/),
      'line 4: enterprise: unknown enterprise fact "makr".',
      'line 6: enterprise: fact "inChongqing" must be a boolean, not "yes".',
      'line 7: A profile must be an object.',
      'line 8: products must be a list.',
      'line 9: enterprise: unknown enterprise fact "product.type".',
      expect.stringMatching(
        /^line 10: enterprise: fact "district" must be one of .*, not "beijing"\.$/,
      ),
    ]);
    expect(sumOf(ended)).toMatch(/^3 judged, 7 bad, /);
  });

  it('name facts called like parts of every object', async () => {
    const ended = await run(
      'assess',
      AS_OF,
      '{"enterprise":{"facts":{"__proto__":true}},"products":[]}\n{"enterprise":{"facts":{"constructor":true}},"products":[]}\n',
    );
    expect(ended.code).toBe(1);
    expect(complaints(ended)).toEqual([
      'line 1: enterprise: unknown enterprise fact "__proto__".',
      'line 2: enterprise: unknown enterprise fact "constructor".',
    ]);
  });

  it('are told in one line each', async () => {
    const ended = await run('assess', AS_OF, `{"a":1}\n[1,2\n"text"\n`);
    expect(complaints(ended).map((line) => line.slice(0, 7))).toEqual([
      'line 1:',
      'line 2:',
      'line 3:',
    ]);
  });

  it('alone end with 1 and write no result', async () => {
    const ended = await run('assess', AS_OF, 'nonsense\n');
    expect([ended.code, ended.stdout]).toEqual([1, '']);
  });
});

describe('assess, its options', () => {
  it.each([
    ['no day', [], '"" is not written as YYYY-MM-DD.'],
    ['no day after --as-of', ['--as-of'], '"" is not written as YYYY-MM-DD.'],
    ['a day in another form', ['--as-of', '1.3.2026'], '"1.3.2026" is not written as YYYY-MM-DD.'],
    ['an impossible day', ['--as-of', '2026-02-30'], '"2026-02-30" is not a day of the calendar.'],
    ['an unknown option', [...AS_OF, '--ful'], 'Unknown option "--ful".'],
    ['a file name', [...AS_OF, 'companies.jsonl'], 'Unknown option "companies.jsonl".'],
  ])(
    'with %s are refused with 2 and the right usage, before anything is read',
    async (_, args, message) => {
      const ended = await run('assess', args, `${first}\n`);
      expect([ended.code, ended.stdout]).toEqual([2, '']);
      expect(ended.stderr).toContain(message);
      expect(ended.stderr).toContain('usage: assess --as-of YYYY-MM-DD');
    },
  );
});

describe('assess in a pipe', () => {
  /** Long lines, so that holding them would show. */
  function* manyLines(count: number) {
    const padded = profiles.map((profile) =>
      JSON.stringify({
        ...profile,
        enterprise: { ...profile.enterprise, name: '某'.repeat(10_000) },
        products: [],
      }),
    );
    for (let index = 0; index < count; index += 1) yield `${padded[index % padded.length]}\n`;
  }

  // On a day without a document in force a line is quickly judged, so that many can be streamed.
  const QUICK = ['--as-of', '2000-01-01'];

  it('holds no more memory for 8,000 companies than for 1,000', { timeout: 120_000 }, async () => {
    const few = await peakMemory('assess', QUICK, manyLines(1_000));
    const many = await peakMemory('assess', QUICK, manyLines(8_000));
    expect([few.code, few.lines]).toEqual([0, 1_000]);
    expect([many.code, many.lines]).toEqual([0, 8_000]);
    // The longer input is longer by 200 MB.
    expect(many.bytes - few.bytes).toBeLessThan(16 * 1024 * 1024);
  });

  it.each([
    ['head has seen enough', 'head -1'],
    ['nobody reads', 'true'],
  ])('ends quietly where %s', { timeout: 30_000 }, async (_, reader) => {
    const program = `"${process.execPath}" "${builtProgram('assess')}" --as-of ${DAY}`;
    const command = `set -o pipefail; ${program} | ${reader}`;
    const child = spawn('bash', ['-c', command], { cwd: root });
    child.stdin.on('error', () => undefined);
    const stderr: string[] = [];
    const stdout: string[] = [];
    child.stderr.on('data', (chunk) => stderr.push(String(chunk)));
    child.stdout.on('data', (chunk) => stdout.push(String(chunk)));
    for (const line of manyLines(500)) child.stdin.write(line);
    child.stdin.end();
    const [code] = await once(child, 'close');
    expect([code, stderr.join('')]).toEqual([0, '']);
    if (reader !== 'true') expect(stdout.join('').trimEnd().split('\n')).toHaveLength(1);
  });
});
