import type { ProvisionKind } from '../../domain/policy/document';
import type { Verdict } from '../../domain/eligibility/verdict';

export const verdicts: Record<Verdict, string> = {
  eligible: '可用',
  incomplete: '还差信息',
  manual: '需核实',
  ineligible: '不符合',
  lapsed: '已失效',
  'not-yet': '尚未施行',
  'nothing-to-apply': '部门职责',
};

export const verdictHelp: Record<Verdict, string> = {
  eligible: '条件都满足：可以去申请、询问或照此办理。最终以主管部门答复为准。',
  incomplete: '还有问题没回答，答完才能判断。',
  manual: '该问的都问了，余下的条文留给部门判断，或者没有写明。',
  ineligible: '至少有一个条件不满足。',
  lapsed: '文件已过有效期，不再作为依据；不等于所写的做法被禁止。',
  'not-yet': '文件在这一天还没有施行。',
  'nothing-to-apply': '这是部门内部的工作，企业没有可申请的事项。',
};

export const kinds: Record<ProvisionKind, string> = {
  apply: '去申请',
  automatic: '自动享受',
  consult: '去对接',
  permission: '可以这样做',
  duty: '应当履行',
};

export const booleans: Record<'yes' | 'no', string> = { yes: '是', no: '否' };

/** Units, qualifiers and bases of figures. They are exact: an unknown one is shown as it is. */
const words: Readonly<Record<string, string>> = { 比例: '' };

/** How this language writes lists, labels with their values, asides and second thoughts. */
export const writing = {
  list: (items: readonly string[]) => items.join('、'),
  pair: (label: string, value: string) => `${label}：${value}`,
  aside: (text: string) => `（${text}）`,
  copyOf: (name: string) => `${name}（副本）`,
  and: '；',
};

/** A duty is never “usable”: it applies. */
export const applies: string = '适用于你';

export const clause = (clause: string) => clause;

/** A regulation, its number, and where it says something. */
export const citation = (title: string, number: string, article: string) =>
  `《${title}》${writing.aside(number)}${article}`;

/** Units as the clauses name them. */
export const units = (names: readonly string[]) => writing.list(names);

export const test = {
  atLeast: (bound: number) => `不少于 ${bound}`,
  atMost: (bound: number) => `不多于 ${bound}`,
  before: (day: string) => `早于 ${day}`,
  after: (day: string) => `晚于 ${day}`,
  within: (from: string, until: string) => `${from} 至 ${until}`,
};

export const figure = {
  change: (from: string, to: string, unit: string) => `${from} → ${to} ${unit}`,
  only: (to: string, unit: string) => `${to} ${unit}`,
  average: '条文写的是平均时限，个案可能更长。',
  words,
};
