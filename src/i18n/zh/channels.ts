import type { LengthUnit } from '../../domain/channels/channel';

/** Units are said as the text has them, and never turned into one another. */
const lengths: Record<LengthUnit, (value: number) => string> = {
  workday: (value) => `${value} 个工作日`,
  day: (value) => `${value} 天`,
  week: (value) => `${value} 周`,
  month: (value) => `${value} 个月`,
  year: (value) => `${value} 年`,
};

const units: Record<LengthUnit, string> = {
  workday: '单位：工作日',
  day: '单位：天（条文写的是“天”）',
  week: '单位：周',
  month: '单位：个月',
  year: '单位：年',
};

const picture = {
  title: '时间对比',
  help: '每条线是一条通道，按先后画出有时限的步骤。不同单位分开画，不换算。',
  caveat:
    '画的是条文里的长度，不是承诺：补正、核查和你自己用的时间不在里面，条文没写天数的步骤画不出来。',
  legend: {
    limit: '条文规定的最长时限',
    target: '本市目标（平均或试点，不是对个案的承诺）',
    secondHand: '只见于转述的时限',
    goesOn: '… 部门还有没写天数的步骤',
  },
  usual: '一般情况，用来对比',
  none: '这些通道没有写时间，所以没有画：',
  empty: '列出的通道都没有写时间，没有可以对比的。',
  unsaid: (steps: string) => `没有写天数：${steps}`,
  table: '用表格看',
  columns: { route: '通道', step: '步骤', who: '谁来办', length: '时间', basis: '依据' },
  noLength: '没有写',
};

export const channels = {
  title: '审评通道',
  help: '一个产品现在能走哪些通道：条件是什么、能得到什么、要多少时间。',
  product: '看哪个产品',
  noProduct: '先添加一个产品，才能看它能走的通道。',
  addProduct: '去添加产品',
  noneSuit: '这一类产品没有收录的通道。收录的通道是药品和医疗器械的。',
  others: (count: number) => `另有 ${count} 条通道不适用于这一类产品，没有列出。`,
  kept: '这里的回答存在本机，也进备份；二维码和链接里不带这一页的问题。',
  notAll: '这里没有列出所有通道。结果供自查，以主管部门答复为准。',
  groups: { city: '本市的通道', national: '国家的通道' },
  groupHelp: {
    city: '按本市文件判断，和自查结果用的是同一套条文。',
    national: '按国家规定判断，不计入自查结果里的措施。',
  },
  marks: { city: '本市通道', national: '国家通道' },
  noVerdict: '未核实，不给结论',
  secondHand: '条件只见于转述，没有见到原文，请以原文为准。',
  closed: (count: number) => `现在走不了的 ${count} 条`,
  question: '接着回答',
  stillOpen: (count: number) => `还差 ${count} 个回答`,
  unsure: '你选了“不确定”，知道了再改。',
  change: (count: number) => `改这条通道用到的回答（${count} 个）`,
  gives: '能得到什么',
  time: '要多少时间',
  steps: '步骤和时间',
  card: '是什么，为什么不给结论',
  details: '步骤、条件和依据',
  nextStep: '下一步',
  conditions: '条件和条款',
  sources: '依据',
  effective: (day: string) => `${day}起施行`,
  procedures: '对应的申报程序',
  actors: { applicant: '你', agency: '受理的药监部门' },
  lengths,
  units,
  atMost: (length: string) => `最长 ${length}`,
  qualified: (qualifier: string, length: string) => `${qualifier} ${length}`,
  picture,
};
