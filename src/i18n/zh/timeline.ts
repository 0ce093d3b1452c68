import type { MeasureChange, MeasurePart } from '../../domain/eligibility/measure-change';
import type { Force } from '../../domain/policy/document';
import type { Turn } from '../../domain/policy/document-days';

const turns: Record<Turn['kind'], string> = {
  begins: '开始施行',
  lapses: '失效',
  unsure: '约定期开始',
  sure: '约定期结束',
  named: '条件以这天为界',
};

const forces: Record<Force, string> = {
  'not-yet': '尚未施行',
  'in-force': '在施行',
  lapsed: '已失效',
};

const changeKinds: Record<MeasureChange['change'], string> = {
  new: '新收录',
  changed: '有改动',
  lapsed: '已失效',
  gone: '不再收录',
};

const parts: Record<MeasurePart, string> = {
  validity: '有效期',
  conditions: '条件',
  figures: '数字',
  texts: '说明',
};

export const timeline = {
  title: '时间轴',
  changes: '变更',
  intro: '看任何一天的结论：哪份文件在施行，你能用什么。',
  todaysAnswers: '判断用的是你今天的回答，不是那一天的回答。',
  noAnswers: '你还没有回答问题，所以多数结论是“还差信息”。',
  day: '看哪一天',
  to: '和哪一天比',
  badDay: (from: string, until: string) => `请填 ${from}至${until}之间的日期。`,
  today: '今天',
  jumps: '有变化的日子',
  turns,
  picture: {
    title: '文件在时间上的位置',
    inForce: '在施行',
    unsure: '施行日以文件日期为约定',
    lapsed: '已失效',
    gap: '没有收录的文件在施行',
    today: '今天',
    day: '所选',
    to: '比到',
    table: '用文字看这张图',
    span: (from: string, until: string) => `${from}至${until}`,
    since: (from: string) => `${from}起`,
    now: (today: string, day: string) => `今天是${today}，看的是${day}。`,
  },
  verdicts: (day: string) => `${day}的结论`,
  measures: (count: number) => `${count} 条措施`,
  differences: (from: string, to: string) => `从${from}到${to}`,
  compare: '和另一天比',
  sameDay: '选两个不同的日子，就能看到哪些结论变了、为什么。',
  nothingDiffers: '这两天之间，没有一条措施的结论不同。',
  differing: (count: number) => `${count} 条措施的结论不同。`,
  force: (before: string, after: string) => `${before} → ${after}`,
  forceOn: (day: string, force: string) => `${day}${force}`,
  forces,
  from: (day: string) => `从${day}起施行。`,
  until: (day: string) => `最后一天是${day}。`,
  basis: '依据',
  toDay: '这一天前后变了什么',
  becomes: '变为',
  company: '判断的是',
  idle: (count: number) => `其余 ${count} 条，前后都用不上`,
  wasNot: '没有收录',
  report: {
    none: '没有未读的变更。',
    help: '政策数据更新以后，哪些措施变了、你公司的结论变了什么、为什么，会列在这里。',
    now: (day: string) => `现在的政策数据核对到${day}。`,
    update: '政策数据更新了',
    time: '有文件的状态随时间变了',
    incomparable: '政策数据更新了，但比不出变了什么',
    incomparableHelp: '上次用的数据格式太旧，这一版读不懂。你的回答都在，结论已按新数据判断。',
    timeHelp: (day: string) =>
      `下面的变化不是数据更新造成的，只是时间过去了。按你现在的回答，和${day}相比：`,
    noticed: (day: string) => `${day}发现`,
    measures: '变了的措施',
    verdicts: (company: string) => `${company}的结论`,
    noVerdicts: '你保存的公司，结论都没有变。',
    understood: '知道了',
    toResults: '看现在的结论',
    understoodHelp: '点了以后，这份清单会从本机删掉。',
    notice: (measures: number, verdicts: number) =>
      `政策数据更新了：${measures} 条措施有变化，你公司的结论变了 ${verdicts} 条。`,
    noticeTime: (verdicts: number) => `有文件的状态随时间变了，你公司的结论变了 ${verdicts} 条。`,
    see: '看变了什么',
    kinds: changeKinds,
    parts: (names: string) => `改动：${names}`,
    partNames: parts,
    why: {
      new: '这一条是新收录的。',
      gone: '新的数据里没有这一条了。',
      conditions: '条件或它的判断变了：',
    },
    /** A provision that the later or the earlier data do not have. */
    points: '现在的结论取决于',
  },
};
