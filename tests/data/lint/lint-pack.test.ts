import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { readPack } from '../../../src/data/lint/lint-pack';
import { lintWanted } from '../../../src/data/lint/wanted';
import type { PolicyPack } from '../../../src/data/pack';
import { readPackText } from '../../../src/data/read-pack';
import { skeletonOf } from '../../../src/data/skeleton';
import { present } from '../../builders/catalogue';
import { broken } from '../../builders/lint-input';

const text = readFileSync(
  join(import.meta.dirname, '../../../public/policy-pack.example.json'),
  'utf8',
);
const example: PolicyPack = JSON.parse(text);

const problemsOf = (input: unknown) => {
  const outcome = readPack(input, catalogue);
  return 'problems' in outcome ? outcome.problems : [];
};
const told = (input: unknown) =>
  problemsOf(input).map(({ path, text: { zh } }) => `${path}: ${zh}`);

type Path = Parameters<typeof broken>[1];
const changed = (path: Path, to: unknown) => broken<unknown>(example, path, to);
const provision = (measure: number): Path => ['document', 'measures', measure, 'provisions', 0];
const rule = (measure: number): Path => [...provision(measure), 'when'];

describe('the example pack', () => {
  it('passes, lacks nothing, and says that it is one', () => {
    expect(told(example)).toEqual([]);
    expect(lintWanted(example, catalogue)).toEqual([]);
    expect(example.document.title.zh).toContain('示例');
    expect(present(example.document.notes[0]).zh).toContain('虚构');
    expect(example.document.measures).toHaveLength(6);
  });

  it('passes without English, figures and cases', () => {
    const bare = JSON.parse(text.replace(/,\s*"en": "(?:[^"\\]|\\.)*"/g, ''));
    delete bare.figures;
    delete bare.cases;
    expect(JSON.stringify(bare)).not.toContain('"en"');
    expect(told(bare)).toEqual([]);
  });

  it('may begin with the mark of its encoding', () => {
    expect(readPackText(`\uFEFF${text}`, catalogue)).toHaveProperty('pack');
  });
});

it('a skeleton has the right shape, and every place still to be filled is told', () => {
  const problems = problemsOf(skeletonOf('example2027', '2026-11-22'));
  expect(problems.length).toBeGreaterThan(10);
  expect(problems.filter(({ text: { zh } }) => !zh.includes('还没有填'))).toEqual([]);
});

describe('a pack is refused, with the place and what to write, for', () => {
  it.each<[string, unknown, string, string]>([
    ['another file', { a: 1 }, '', '这不是政策包'],
    ['another format', changed(['format'], 'x'), 'format', '这不是政策包'],
    ['a newer version', changed(['version'], 2), 'version', '请先更新应用'],
    [
      'a missing title',
      changed(['document', 'title'], undefined),
      'document.title',
      '缺 title（标题）',
    ],
    [
      'a text without Chinese',
      changed(['document', 'title'], { en: 'x' }),
      'document.title.zh',
      '缺中文',
    ],
    [
      'a text that is no pair',
      changed(['document', 'title'], '标题'),
      'document.title',
      '不能只写文字',
    ],
    ['a misspelt key', changed(['document', 'titel'], { zh: 'x' }), 'document.titel', '拼错'],
    [
      'a wrong kind',
      changed([...provision(0), 'kind'], 'gift'),
      'document.measures[0].provisions[0].kind',
      '只能写其中之一',
    ],
    [
      'a day that is none',
      changed(['document', 'issuedOn'], '2026-02-30'),
      'document.issuedOn',
      '写日期',
    ],
    ['an id of another form', changed(['document', 'id'], '2026'), 'document.id', 'example2026'],
    ['a number as a text', changed(['document', 'measures'], {}), 'document.measures', '写列表'],
    [
      'an unknown condition',
      changed(rule(1), { some: [] }),
      'document.measures[1].provisions[0].when',
      '不认识这种条件',
    ],
    [
      'a condition deep inside',
      changed([...rule(0), 'all', 0], { fact: 'product.type', is: [] }),
      'document.measures[0].provisions[0].when.all[0].is',
      '加引号的文字',
    ],
    [
      'an unknown fact',
      changed([...rule(1), 'all', 1, 'fact'], 'role.ghost'),
      'document.measures[1].provisions[0].when.all[1]',
      '没有叫“role.ghost”的事实',
    ],
    [
      'an unknown option',
      changed([...rule(0), 'all', 0, 'is'], 'toy'),
      'document.measures[0].provisions[0].when.all[0]',
      '"chemicalDrug"',
    ],
    [
      'a wrong operator',
      changed([...rule(1), 'all', 1], { fact: 'plan.inspectionPending', atLeast: 1, clause: '1' }),
      'document.measures[1].provisions[0].when.all[1]',
      '不能用 atLeast',
    ],
    [
      'a missing clause',
      changed([...rule(1), 'all', 1, 'clause'], undefined),
      'document.measures[1].provisions[0].when.all[1]',
      '没有写条款',
    ],
    [
      'a figure without unit',
      changed([...provision(0), 'figures', 0, 'unit'], ''),
      'document.measures[0].provisions[0].figures[0].unit',
      '不能空着',
    ],
    [
      'a figure that figures does not hold',
      changed([...provision(0), 'figures', 0, 'to'], 30),
      'document.measures[0]',
      '不在 figures 里',
    ],
    [
      'a text with a figure of its own',
      changed([...provision(0), 'summary', 'zh'], '只要3个工作日'),
      'document.measures[0]',
      '“3个工作日”',
    ],
    [
      'an expiry unmarked',
      changed(['document', 'validity'], {
        from: '2020-01-01',
        until: '2021-01-01',
        basis: { zh: '原文' },
      }),
      'document.validity',
      '"afterwards"',
    ],
    [
      'days in the wrong order',
      changed(['document', 'validity', 'until'], '2020-01-01'),
      'document.validity.until',
      '前后颠倒',
    ],
    [
      'a leaf outside its gate',
      changed(rule(1), { fact: 'plan.inspectionPending', is: true, clause: '1' }),
      'document.measures[1].provisions[0].when',
      '写进同一个 all',
    ],
    [
      'a branch that nothing reaches',
      changed([...rule(0), 'all', 1], {
        all: [
          { fact: 'device.class', is: '2', clause: '1' },
          { fact: 'device.class', is: '3', clause: '1' },
        ],
      }),
      'document.measures[0].provisions[0].when.all[1].all[0]',
      '互相矛盾',
    ],
    [
      'a mobile number',
      changed(['document', 'notes', 0, 'zh'], '请打13800138000'),
      'document.notes[0].zh',
      '手机号码',
    ],
    [
      'a person with a title',
      changed(['document', 'notes', 0, 'zh'], '请找王小明主任'),
      'document.notes[0].zh',
      '只写单位',
    ],
    [
      'money',
      changed(['document', 'notes', 0, 'zh'], '最高奖励500万元'),
      'document.notes[0].zh',
      '金额',
    ],
    [
      'HTML',
      changed(['document', 'notes', 0, 'zh'], '<img src=x onerror=alert(1)>'),
      'document.notes[0].zh',
      '网页代码',
    ],
    [
      'an unknown term',
      changed([...rule(1), 'all', 0, 'term'], 'ghost'),
      'document.measures[1].provisions[0].when.all[0]',
      '没有叫“ghost”的术语',
    ],
    [
      'a term that names itself',
      changed(['terms', 0, 'when'], { term: 'example2026-maker' }),
      'terms[0].when',
      '绕成了圈',
    ],
    [
      'a term called otherwise',
      changed(['terms', 0, 'id'], 'industry'),
      'terms[0].id',
      '应当写成 example2026-name',
    ],
    [
      'a measure of another document',
      changed(['document', 'measures', 0, 'id'], '2026-01'),
      'document.measures[0].id',
      '应当写成 example2026-01',
    ],
    [
      'an id twice',
      changed(['document', 'measures', 1, 'id'], 'example2026-01'),
      'document.measures[1].id',
      '写了两次',
    ],
    [
      'a relation to nothing',
      changed(['document', 'measures', 0, 'related', 0, 'id'], '2026-99'),
      'document.measures[0].related[0].id',
      '没有编号为“2026-99”的措施',
    ],
    [
      'a part that is not named',
      changed(['document', 'measures', 0, 'section'], '九'),
      'document.measures[0].section',
      'sections 里没有',
    ],
    [
      'a duty of agencies with provisions',
      changed(['document', 'measures', 0, 'kind'], 'government'),
      'document.measures[0].provisions',
      '"government"',
    ],
    [
      'a product asked of the enterprise',
      changed([...provision(0), 'level'], 'enterprise'),
      'document.measures[0].provisions[0].when.all[0]',
      '"product"',
    ],
    [
      'a case that comes out otherwise',
      changed(['cases', 0, 'expected'], 'ineligible'),
      'document.measures[0].provisions[0]',
      '应当是 ineligible',
    ],
    [
      'a case with a wrong answer',
      changed(['cases', 0, 'products', 0, 'device.innovative'], 0),
      'cases[0]',
      '照事实表写',
    ],
    [
      'a case of nothing',
      changed(['cases', 0, 'provision'], 'x'),
      'cases[0].provision',
      '没有这个编号的事项',
    ],
    [
      'an address that runs',
      changed(['document', 'url'], 'javascript:alert(1)'),
      'document.url',
      '网址要完整',
    ],
  ])('%s', (_, input, path, zh) => {
    const found = told(input).filter((line) => line.startsWith(`${path}: `));
    expect(found.join('\n')).toContain(zh);
  });

  it('a term that stands there twice, once and at the second', () => {
    const [term] = present(example.terms);
    const lines = told({ ...example, terms: [...present(example.terms), term] });
    expect(lines.filter((line) => line.includes('写了两次'))).toEqual([
      expect.stringMatching(/^terms\[1\]\.id: /),
    ]);
  });
});

describe('nothing is too strange to be refused in words', () => {
  const nested = (levels: number) => `${'{"all":['.repeat(levels)}${']}'.repeat(levels)}`;
  const withRule = (json: string) =>
    JSON.stringify(changed(rule(1), 'RULE')).replace('"RULE"', json);

  it.each<[string, string]>([
    ['nothing', ''],
    ['half a file', text.slice(0, text.length / 2)],
    [
      'a key that leads to the prototype',
      text.replace('"format"', '"__proto__": {"x": 1}, "format"'),
    ],
    ['a constructor', text.replace('"terms"', '"constructor": 1, "terms"')],
    ['conditions nested without end', withRule(nested(5_000))],
    ['a list without end', JSON.stringify(changed(['document', 'measures'], Array(5_000).fill(0)))],
    [
      'a text without end',
      JSON.stringify(changed(['document', 'title', 'zh'], '长'.repeat(500_000))),
    ],
    [
      'a number that is none',
      withRule('{"fact":"plan.staffTraining","atLeast":1e999,"clause":"1"}'),
    ],
  ])('%s', (_, json) => {
    const outcome = readPackText(json, catalogue);
    const problems = 'problems' in outcome ? outcome.problems : [];
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(21);
    for (const {
      text: { zh },
    } of problems)
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('terms that double each other, and chains of terms', () => {
    const term = (index: number, times: number) => ({
      id: `example2026-t${index}`,
      label: { zh: '术语' },
      when: {
        any:
          index === 0
            ? [{ fact: 'role.drugManufacturer', is: true }]
            : Array(times).fill({ term: `example2026-t${index - 1}` }),
      },
    });
    const used = { id: 'example2026-maker', label: { zh: '术语' } };
    const withTerms = (count: number, times: number) =>
      changed(
        ['terms'],
        [
          ...Array.from({ length: count }, (_, index) => term(index, times)),
          { ...used, when: { term: `example2026-t${count - 1}` } },
        ],
      );
    expect(told(withTerms(9, 9))).toContainEqual(expect.stringContaining('最多 200 个'));
    expect(told(withTerms(900, 1))).toContainEqual(expect.stringContaining('最多 10 层'));
  });

  it('whatever is changed, it is taken or refused in Chinese', () => {
    const paths = (value: unknown, path: Path = []): readonly Path[] => [
      path,
      ...(typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) =>
            paths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
          )
        : []),
    ];
    const places = paths(example).filter((path) => path.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const input: unknown = JSON.parse(JSON.stringify(changed(path, value)));
        for (const {
          text: { zh },
        } of problemsOf(input))
          expect(zh).toMatch(/[\u4e00-\u9fff]/);
      }),
    );
  });
});
