import type * as v from 'valibot';
import type { Said } from './problem';

type Issue = v.BaseIssue<unknown>;

/** Texts are written as an object. */
const TEXT = '{ "zh": "中文" }';

/** What to write in the place of a value, by how the schema calls it. */
const WANTED: Readonly<Record<string, string>> = {
  string: '写文字，加英文引号',
  number: '写数字，不加引号',
  boolean: '写 true 或 false，不加引号',
  array: '写列表：[ … ]；没有内容就写 []',
  strict_object: '写成 { … }',
  custom: '写日期，如 "2026-01-31"',
  non_empty: '不能空着，写上内容',
  finite: '写一个普通的数字',
  integer: '写整数',
};

/** How a key of a text is missed: the reader knows it as a Chinese name. */
const FIELDS: Readonly<Record<string, string>> = {
  id: '编号',
  title: '标题',
  number: '文号',
  issuer: '发文单位',
  issuedOn: '发文日期',
  checkedOn: '核对日期',
  url: '原文网址',
  validity: '有效期',
  from: '起始',
  until: '终止',
  basis: '有效期的依据',
  notes: '说明',
  sections: '部分',
  measures: '措施',
  provisions: '事项',
  clause: '条款',
  section: '所在部分',
  kind: '类型',
  level: '判断对象',
  summary: '摘要',
  beneficiaries: '适用对象',
  when: '条件',
  figures: '数字',
  exceptions: '例外',
  nextStep: '下一步',
  open: '条文没有写清的',
  leadUnits: '牵头单位',
  supportUnits: '配合单位',
  related: '相关措施',
  relation: '关系',
  note: '说明',
  what: '数字的名称',
  label: '名称',
  to: '数值',
  unit: '单位',
  qualifier: '限定词',
  askUnits: '询问单位',
  zh: '中文',
  term: '术语',
  fact: '事实',
  document: '文件',
};

const nameOf = (key: string): string => (FIELDS[key] ? `${key}（${FIELDS[key]}）` : key);

const keyOf = ({ path }: Issue): string => String(path?.at(-1)?.key ?? '');

const isMissing = ({ input, path }: Issue): boolean => {
  const last = path?.at(-1);
  return (
    input === undefined &&
    last !== undefined &&
    typeof last.input === 'object' &&
    last.input !== null &&
    !(String(last.key) in last.input)
  );
};

/** A choice of words as the schema gives it: `("apply" | "duty")`. */
const choices = (expected: string | null): string =>
  (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', '、');

function zhOf(issue: Issue): string {
  const key = keyOf(issue);
  const { type, expected } = issue;
  if (isMissing(issue)) {
    return expected === '"zh"'
      ? `缺中文。这里要写成 ${TEXT}。`
      : `缺 ${nameOf(key)}。补上 "${key}"。`;
  }
  if (type === 'strict_object' && expected === 'never') {
    return `“${key}”是多出来的，或者拼错了。对照骨架改成正确的名字，用不到就删掉。`;
  }
  if (type === 'strict_object' && typeof issue.input === 'string') {
    return `要写成 ${TEXT} 这样的一组，不能只写文字。`;
  }
  if (type === 'picklist') return `${nameOf(key)} 只能写其中之一：${choices(expected)}。`;
  if (type === 'literal') return `${nameOf(key)} 要写 ${expected ?? ''}。`;
  if (type === 'regex') {
    if (key === 'url') return '网址要完整，以 https:// 或 http:// 开头；没有网址写 null。';
    return `编号要写成小写字母加四位年份（如 example2026）；措施再加 - 和两位数字（如 example2026-01）。`;
  }
  if (type === 'min_length' && key === 'measures') return '至少要有一条措施。';
  if (type === 'min_length') return '至少要写一项，不能是空的 []。';
  if (type === 'min_value') return '数字太小，至少写 1。';
  if (type === 'union' && ['is', 'to', 'from'].includes(key)) return '写数字或者加引号的文字。';
  if (type === 'union') {
    return '不认识这种条件。写 all、any、not、of、term、manual，或 fact 加 is、in、atLeast、atMost、before、after、within 中的一个。';
  }
  if (type === 'tuple') return '写两个日期：["2026-01-01", "2026-12-31"]。';
  return `${nameOf(key)}：${WANTED[type] ?? '写法不对，对照骨架改'}。`;
}

/** What the schema has found, also in Chinese. */
export const sayIssue = (issue: Issue): Said => ({ message: issue.message, zh: zhOf(issue) });
