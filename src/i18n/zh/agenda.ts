import type { Deadline, Reminder } from '../../domain/agenda/deadline';
import type { Nearness } from '../../domain/agenda/groups';
import type { DayKind } from '../../domain/agenda/month';
import type { ProvisionalReason } from '../../domain/procedures/plan';
import type { CertificateKind, Unit } from '../../domain/procedures/procedure';

export const certificateKinds: Record<CertificateKind, string> = {
  'device-registration': '医疗器械注册证',
  'device-production': '医疗器械生产许可证',
  'drug-registration': '药品注册证书',
  'drug-production': '药品生产许可证',
  'drug-distribution': '药品经营许可证',
  'cosmetics-production': '化妆品生产许可证',
  'special-cosmetic': '特殊化妆品注册证',
  'hospital-preparation': '医疗机构制剂注册批件',
};

/** What a deadline is, in a word or two. */
const kinds: Record<Deadline['kind'], string> = {
  own: '你要办',
  statutory: '法定期限',
  target: '目标',
  item: '材料',
  opens: '可以申请',
  closes: '申请截止',
  expiry: '证书到期',
  visit: '走访',
};

/** Of what has passed. That the agency is late says nothing of what follows. */
const overdue: Record<Deadline['kind'], string> = {
  own: '逾期',
  statutory: '期限已过',
  target: '已过',
  item: '逾期',
  opens: '已过',
  closes: '已过',
  expiry: '已到期',
  visit: '逾期未走访',
};

const groups: Record<Nearness, string> = {
  past: '已逾期',
  week: '7天内',
  month: '30天内',
  later: '之后',
};

const units: Record<Unit, (count: number) => string> = {
  workday: (count) => `${count} 个工作日`,
  day: (count) => `${count} 天`,
  month: (count) => `${count} 个月`,
  year: (count) => `${count} 年`,
};

const provisionalBecause: Record<ProvisionalReason, (years: string) => string> = {
  calendar: (years) => `${years} 年的放假安排还没公布，只按周末推算`,
  source: () => '依据的条文没有核对到原文',
};

/** Said of a day of the month; the sign in its square stands for it. */
const dayKinds: Record<Exclude<DayKind, 'work'>, string> = {
  weekend: '周末',
  off: '放假',
  'made-up': '调休上班',
  unknown: '放假安排未公布',
};

export const agenda = {
  title: '日程',
  help: '申报、材料和证书的每个日期，都在这里。',
  kinds,
  groups,
  units,
  summary: '各有几项',

  titles: {
    own: (step: string) => `最晚：${step}`,
    statutory: (step: string) => `法定最晚：${step}`,
    target: (step: string) => `目标日：${step}`,
    item: (title: string) => `备齐：${title}`,
    opens: (kind: string) => `${kind}：可以申请延续`,
    closes: (kind: string) => `${kind}：申请延续的最后一天`,
    expiry: (kind: string) => `${kind}到期`,
    visit: (title: string) => `走访：${title}`,
  },
  /** Said after the day has passed. */
  legal: (length: string, basis: string) => `法定最长 ${length}，${basis}`,
  ownLimit: (length: string, basis: string) => `期限 ${length}，${basis}`,
  aim: (qualifier: string, length: string, measure: string) =>
    `目标：${qualifier} ${length}（措施 ${measure}）。不是对每一件的承诺。`,
  window: (basis: string) => `依据${basis}`,
  missed: '申请的最后一天已经过去。',
  expired: '证书已经到期。',
  /** Of the day of a visit. */
  visit: '记在台账里的日子，是你自己定的。',
  owner: (name: string) => `负责人：${name}`,
  number: (number: string) => `编号 ${number}`,
  reminders: (days: Reminder) => `${days} 天内`,
  overdue,
  provisional: '暂估',
  provisionalBecause,
  years: (years: readonly string[]) => years.join('、'),

  today: '今天',
  left: (days: number) => `还有 ${days} 天`,
  leftWorkdays: (days: number) => `${days} 个工作日`,
  passed: (days: number) => `已过 ${days} 天`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  weekday: (name: string) => `周${name}`,

  view: '怎么看',
  views: { list: '按远近', weeks: '按周', month: '月历' },
  company: '企业',
  product: '产品',
  all: '全部',
  what: '内容',
  deadlines: '期限和证书',
  visits: '走访',
  clear: '看全部',
  count: (count: number) => `${count} 项`,
  more: (count: number) => `再看 ${count} 项`,
  rest: (count: number) => `还有 ${count} 项没有列出`,
  nothingMatches: '这样筛选没有日期。',
  week: (from: string, until: string) => `${from} 至 ${until}`,
  thisWeek: '本周',
  nextWeek: '下周',

  month: (year: number, month: number) => `${year}年${month}月`,
  before: '上个月',
  after: '下个月',
  toToday: '回到今天',
  monthHelp: '用方向键逐日移动，PageUp、PageDown 换月。',
  dayKinds,
  signs: { off: '休', 'made-up': '班' },
  legend: { provisional: '斜纹：有暂估的日期' },
  nothingOnDay: '这一天没有日期。',
  unpublished: (years: string) => `${years} 年的放假安排还没公布，这里只标周末。`,

  empty: '还没有日期。建一项申报，或者登记一张证书，到期日就会出现在这里。',
  noDates: '现有的申报和证书还没有算得出的日期。登记“已提交”等事件后，日期就会出现在这里。',
  toFilings: '看申报',
  newFiling: '新建申报',
  toCertificates: '登记证书',
  certificates: '证书和延续',
  ledger: '看台账',
  working: '还在算其余的期限…',
  failed: '有些内容没有读出来，存着的都还在。请再打开一次。',

  calendar: {
    save: '存为日历文件',
    saveAll: (count: number) => `存为日历文件（${count} 项）`,
    saveOf: (title: string) => `加入日历：${title}`,
    add: '加入日历',
    copy: '复制文字',
    copyOf: (title: string) => `复制：${title}`,
    saved: '已交给浏览器。打开这个文件，手机会问你加进哪个日历，并提前 7 天、1 天提醒。',
    notSaved: '文件没有存下来，日程都还在。可以复制文字。',
    again: '没有存下来？可以复制文字。日期变了，再存一次就会更新同一条。',
    wechat: '微信里存不了文件。可以复制文字，或者点右上角“…”，用浏览器打开再存。',
    fileName: (part: string) => `渝药自查-${part}.ics`,
    whole: '日程',
  },
};
