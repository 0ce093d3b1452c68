import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root, run } from '../setup/program';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const example = readFileSync(join(root, 'public', 'policy-pack.example.json'), 'utf8');
const check = (...args: readonly string[]) => run('check-pack', args, '', folder);
const make = (...args: readonly string[]) => run('new-document', args, '', folder);

function write(text: string): string {
  writeFileSync(join(folder, 'pack.json'), text);
  return 'pack.json';
}

describe('check-pack', () => {
  it('says that the example lacks nothing', async () => {
    const { code, stdout, stderr } = await check(write(example));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('6 条措施，5 个事项，可以导入');
    expect(stdout).toContain('数字和例子齐全');
  });

  it('tells what a sound pack lacks before it can be brought along', async () => {
    const { cases: _cases, ...bare } = JSON.parse(example);
    const { code, stdout } = await check(write(JSON.stringify(bare)));
    expect(code).toBe(0);
    expect(stdout).toContain('还缺一个结论是 eligible 的例子');
  });

  it('tells file, path and what to write, and ends with 1', async () => {
    const { code, stderr } = await check(write(example.replace('"工作日"', '""')));
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^pack\.json › document\.measures\[0\].*unit.*：unit（单位）：不能空着/m,
    );
  });

  it.each([
    ['a file that is not there', ['gone.json'], 'gone.json 读不出来'],
    ['no file at all', [], '用法'],
  ])('ends with 1 on %s', async (_, args, said) => {
    const { code, stderr } = await check(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(said);
  });
});

describe('new-document', () => {
  it('writes a skeleton and lists what is still to be filled', async () => {
    const { code, stdout } = await make('example2027');
    expect(code).toBe(0);
    expect(stdout).toContain('example2027.json › document.title.zh');
    const { stderr } = await check('example2027.json');
    expect(
      stderr
        .trim()
        .split('\n')
        .slice(0, -1)
        .filter((line) => !line.includes('还没有填')),
    ).toEqual([]);
  });

  it('writes over no file', async () => {
    write('mine');
    const { code, stderr } = await make('example2027', 'pack.json');
    expect(code).toBe(1);
    expect(stderr).toContain('没有改动它');
    expect(readFileSync(join(folder, 'pack.json'), 'utf8')).toBe('mine');
  });

  it.each([['2026'], ['Example2026'], ['']])('takes no id like “%s”', async (id) => {
    const { code, stderr } = await make(id);
    expect(code).toBe(1);
    expect(stderr).toContain('小写字母加四位年份');
  });
});
