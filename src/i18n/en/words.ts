import type { Messages } from '../zh';
import { articleInEnglish } from './article';

export const writing: Messages['writing'] = {
  list: (items) => items.join(', '),
  pair: (label, value) => `${label}: ${value}`,
  aside: (text) => ` (${text})`,
  copyOf: (name) => `${name} (copy)`,
  and: '; ',
};

export const verdicts: Messages['verdicts'] = {
  eligible: 'Usable',
  incomplete: 'Answers missing',
  manual: 'To be confirmed',
  ineligible: 'Not met',
  lapsed: 'Lapsed',
  'not-yet': 'Not in force yet',
  'nothing-to-apply': 'Agency duty',
};

export const applies: Messages['applies'] = 'Applies to you';

export const verdictHelp: Messages['verdictHelp'] = {
  eligible:
    'All conditions hold: you may apply, ask or act accordingly. What the authority answers prevails.',
  incomplete: 'Some questions are unanswered; they decide.',
  manual: 'Everything askable is answered; the rest is left to the authority or not stated.',
  ineligible: 'At least one condition does not hold.',
  lapsed:
    'The document has run out and is no basis any more; that does not make what it describes forbidden.',
  'not-yet': 'The document is not in force on this day.',
  'nothing-to-apply': 'Work inside the agencies; there is nothing for a company to apply for.',
};

export const kinds: Messages['kinds'] = {
  apply: 'Apply',
  automatic: 'Comes by itself',
  consult: 'Get in touch',
  permission: 'You may do this',
  duty: 'You have to do this',
};

export const booleans: Messages['booleans'] = { yes: 'yes', no: 'no' };

export const clause: Messages['clause'] = (clause) =>
  clause
    .replace('引言', 'preamble')
    .replace(/附件(\d+) 表(\d+)/, (_, annex, table) => `annex ${annex}, table ${table}`)
    .replace(/第(\d+)句/, (_, sentence) => `sentence ${sentence}`);

export const citation: Messages['citation'] = (title, number, article) =>
  `${title}${writing.aside(number)} ${articleInEnglish(article)}`;

const UNITS: Readonly<Record<string, string>> = {
  市药监局: 'Chongqing Medical Products Administration',
  重庆市药品监督管理局: 'Chongqing Medical Products Administration',
  '市药监局领导小组办公室（产业服务办）':
    'Industry service office of the Medical Products Administration',
  西南分中心: 'NMPA southwest branch for evaluation and inspection',
  市科技局: 'Chongqing Science and Technology Bureau',
  市卫生健康委: 'Chongqing Health Commission',
  市知识产权局: 'Chongqing Intellectual Property Office',
  市商务委: 'Chongqing Commerce Commission',
  市经济信息委: 'Chongqing Economy and Information Technology Commission',
  市发展改革委: 'Chongqing Development and Reform Commission',
  市财政局: 'Chongqing Finance Bureau',
  市大数据发展局: 'Chongqing Big Data Development Bureau',
  市医保局: 'Chongqing Healthcare Security Bureau',
  市市场监管局: 'Chongqing Market Regulation Bureau',
  市教委: 'Chongqing Education Commission',
  市人力社保局: 'Chongqing Human Resources and Social Security Bureau',
  重庆海关: 'Chongqing Customs',
  金凤实验室: 'Jinfeng Laboratory',
  西部科学城重庆高新区管委会:
    'Administration of the Chongqing High-tech Zone, Western Science City',
  各区政府: 'the district governments',
  各区县政府: 'the district and county governments',
  有关区县政府: 'the district and county governments concerned',
};

/** The official name stands beside the English one. */
export const units: Messages['units'] = (names) =>
  writing.list(names.map((name) => (UNITS[name] ? `${UNITS[name]}${writing.aside(name)}` : name)));

export const test: Messages['test'] = {
  atLeast: (bound) => `at least ${bound}`,
  atMost: (bound) => `at most ${bound}`,
  before: (day) => `before ${day}`,
  after: (day) => `after ${day}`,
  within: (from, until) => `${from} to ${until}`,
};

export const figure: Messages['figure'] = {
  change: (from, to, unit) => `${from} → ${to} ${unit}`.trim(),
  only: (to, unit) => `${to} ${unit}`.trim(),
  average: 'The text states an average; a single case may take longer.',
  words: {
    工作日: 'working days',
    天: 'days (天)',
    个月: 'month',
    比例: '',
    平均: 'on average',
    整体平均: 'on average overall',
    不超过: 'not more than; a goal',
    国家药监局改革试点: 'national pilot',
    自受理申请之日起: 'from acceptance of the application',
    不含发补整改时限: 'without the time for supplements and corrections',
    法定时限: 'statutory time',
    缩减二分之一: 'cut by half',
  },
};
