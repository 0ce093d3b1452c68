import type { Fact } from '../../domain/profile/fact';
import type { Said } from './problem';

const said = (message: string, zh: string): Said => ({ message, zh });

const TYPES: Readonly<Record<Fact['type'], string>> = {
  boolean: '是或否',
  enum: '选项',
  number: '数字',
  date: '日期',
};

/** Answers that a fact takes, as they are written. */
function answersOf({ type, options = [] }: Fact): string {
  if (type === 'boolean') return 'true 或 false（不加引号）';
  if (type === 'number') return '数字（不加引号）';
  if (type === 'date') return '日期，如 "2026-01-31"';
  return options.map(({ value }) => `"${value}"`).join('、');
}

const OPERATORS: Readonly<Record<Fact['type'], string>> = {
  boolean: 'is',
  enum: 'is 或 in',
  number: 'is、atLeast 或 atMost',
  date: 'is、before、after 或 within',
};

/** What the lint says of policies: in English for those who work on the app, in Chinese for those who write a pack. */
export const words = {
  unknownFact: (id: string) =>
    said(
      `unknown fact ${id}`,
      `没有叫“${id}”的事实。请到事实表（src/data/facts.json）里查准编号；政策包不能新增事实，表里没有的用 manual 写。`,
    ),
  noAnswer: (value: string, fact: Fact) =>
    said(
      `"${value}" is no answer to ${fact.id}`,
      `“${value}”不是“${fact.label.zh}”（${fact.id}）的答案。可以写：${answersOf(fact)}。`,
    ),
  wrongOperator: (operator: string, fact: Fact) =>
    said(
      `${operator} does not fit ${fact.id}, which is a ${fact.type}`,
      `“${fact.label.zh}”（${fact.id}）是${TYPES[fact.type]}，不能用 ${operator}。可以用：${OPERATORS[fact.type]}。`,
    ),
  unknownTerm: (id: string) =>
    said(
      `unknown term ${id}`,
      `没有叫“${id}”的术语。在本文件的 terms 里写上它，或者改用应用已有的术语。`,
    ),
  noClause: said(
    'a condition has no clause',
    '有一个条件没有写条款。在这个条件里加上 "clause"，写它出自第几条第几句。',
  ),
  unknownRelation: (id: string) =>
    said(
      `related to an unknown measure ${id}`,
      `没有编号为“${id}”的措施。写本文件或应用已收录的措施的编号；没有关系就删掉这一项。`,
    ),
  outsideGate: (leaf: string, gate: unknown) =>
    said(
      `${leaf} stands outside its gate`,
      `“${leaf}”这个问题要先满足别的条件才会问到。把它和这个条件写进同一个 all：${JSON.stringify(gate)}。`,
    ),
  unreachable: (leaf: string) =>
    said(
      `${leaf} can never hold here`,
      `前后条件互相矛盾，“${leaf}”在这里永远不会成立。删掉矛盾的一边，或者把 all 改成 any。`,
    ),
  productFact: (leaf: string) =>
    said(
      `${leaf} is about a product, but the provision is about the enterprise`,
      `“${leaf}”问的是产品，而这个事项按企业判断。把事项的 level 改成 "product"，或者换成关于企业的事实。`,
    ),
  notOfText: said(
    'is not a figure of the text',
    '这个数字不在 figures 里。对照原文，在最外层的 figures 里也写上它，或者改成一致的写法。',
  ),
  notCarried: said(
    'is carried by no provision',
    'figures 里的这个数字，没有一个事项写到。在对应事项的 figures 里写上它，或者从这里删掉。',
  ),
  noUnit: (what: string) =>
    said(
      `${what} has no unit, qualifier or clause`,
      `数字“${what}”缺单位、限定词或条款。三样都要写：unit、qualifier 和事项的 clause。`,
    ),
  spokenFigure: (written: string) =>
    said(
      `a text says ${written}, which no figure says`,
      `文字里写了“${written}”，可是没有一个数字（figures）这样写。补上这个数字，或者改掉文字。`,
    ),
  noAfterwards: said(
    'has lapsed but does not say what that means',
    '文件已经过了终止日。在 validity 里加上 "afterwards"，写明过期意味着什么（不再作为依据，不等于禁止）。',
  ),
  mobile: said('holds a mobile number', '这里有手机号码。删掉它：不收录任何电话。'),
  landline: said('holds a landline number', '这里有电话号码。删掉它：不收录任何电话。'),
  person: said('holds a person with a title', '这里像是写了某个人的姓名和职务。只写单位，不写人。'),
  money: said(
    'speaks of an amount of money',
    '这里写了金额。删掉它：应用不收录金额，请让读者看原文。',
  ),
  html: said('holds HTML', '这里有网页代码（尖括号 < >）。只写普通文字。'),
  todo: said('is still to be filled', '这里还没有填。把“【待填…】”换成内容，用不到的项目删掉。'),
  idOf: (id: string, wanted: string) =>
    said(`"${id}" should be ${wanted}`, `编号“${id}”不合规则，应当写成 ${wanted}。`),
  twice: (id: string) =>
    said(`"${id}" stands here twice`, `“${id}”写了两次。编号和同一处的文字都不能重复，改掉一个。`),
  bundled: (id: string) =>
    said(`"${id}" is in the app already`, `应用已经收录了“${id}”。换一个编号。`),
  unknownSection: (id: string) =>
    said(
      `unknown section "${id}"`,
      `sections 里没有“${id}”这一部分。先在 sections 里写上，再在这里用同样的编号。`,
    ),
  duties: said(
    'a duty of agencies has provisions, or another measure has none',
    '只写政府部门要做什么的措施，kind 写 "government"，provisions 写 []；其他措施至少要有一个事项。',
  ),
  order: (from: string, until: string) =>
    said(
      `${until} comes before ${from}`,
      `日期前后颠倒：${until} 早于 ${from}。把早的写在前面（from），晚的写在后面（until）。`,
    ),
  termCycle: (ids: readonly string[]) =>
    said(
      `terms name each other: ${ids.join(' → ')}`,
      `术语互相引用，绕成了圈：${ids.join(' → ')}。去掉其中一处引用。`,
    ),
  tooLarge: (leaves: number, limit: number) =>
    said(
      `comes to ${leaves} conditions, more than ${limit}`,
      `展开术语后有 ${leaves} 个条件，最多 ${limit} 个。拆成几个事项，或者少用套在一起的术语。`,
    ),
  tooDeep: (limit: number) =>
    said(
      `is nested more than ${limit} levels deep`,
      `一层套一层太深了，最多 ${limit} 层。把里层的条件提出来，或者拆成几个事项。`,
    ),
  tooMany: (limit: number) =>
    said(`has more than ${limit} items`, `这里的项目太多，最多 ${limit} 项。`),
  tooLong: (limit: number) =>
    said(`has more than ${limit} characters`, `这段文字太长，最多 ${limit} 个字。`),
  badKey: (key: string) => said(`has the key "${key}"`, `不能有名叫“${key}”的项目。删掉它。`),
  notJson: (line: number | undefined) =>
    said(
      `is no JSON${line === undefined ? '' : `, from line ${line} on`}`,
      `不是完整的 JSON${line === undefined ? '' : `，从第 ${line} 行起读不下去`}。检查那里的逗号、引号和括号是否成对，文件是否完整。`,
    ),
  notPack: said(
    'is no policy pack',
    '这不是政策包。最外层要有 "format": "yuyao-zicha/policy-pack"，请从骨架开始写。',
  ),
  newer: said(
    'is a policy pack of a newer version of the app',
    '这是新版应用的政策包，这个版本读不了。请先更新应用。',
  ),
  fileTooLarge: (limit: string) =>
    said(`is larger than ${limit}`, `文件超过 ${limit}。一份文件一个政策包，用不到的内容删掉。`),
  wrongCase: (title: string, expected: string, found: string) =>
    said(
      `“${title}”: expected ${expected}, found ${found}`,
      `例子“${title}”应当是 ${expected}，按条件判断出来是 ${found}。改条件，或者对照原文改例子。`,
    ),
  badCase: (why: string) =>
    said(
      `cannot be judged: ${why}`,
      `例子里的答案不对（${why}）。事实的编号和答案照事实表写；企业的写在 enterprise，产品的写在 products。`,
    ),
  unknownProvision: said(
    'cases for an unknown provision',
    '没有这个编号的事项。例子的 provision 要写本文件里事项的编号。',
  ),
  noCase: (verdict: string) =>
    said(`no case that is ${verdict}`, `还缺一个结论是 ${verdict} 的例子。在 cases 里补一个。`),
  unnoticed: (leaf: string, change: string) =>
    said(
      `${leaf} ${change}: no case notices`,
      `“${leaf}”这个条件改了或删了，没有一个例子会发现。在 cases 里补一个：别的都满足，只有它不满足。`,
    ),
};
