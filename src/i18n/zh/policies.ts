import type { FilterName } from '../../domain/search/filter';
import type { PassageField } from '../../domain/search/passages';
import type { Sector } from '../../domain/search/sectors';

const filters: Record<FilterName, string> = {
  document: '文件',
  section: '所在部分',
  kind: '怎么用',
  sector: '行业',
  role: '点名的角色',
  unit: '牵头单位',
  verdict: '对你的结论',
};

const sectors: Record<Sector, string> = {
  drug: '化学药、生物制品等药品',
  tcm: '中药',
  device: '医疗器械',
  cosmetics: '化妆品',
};

const fields: Record<PassageField, string> = {
  title: '标题',
  clause: '条款',
  figure: '数字',
  provision: '事项',
  summary: '说明',
  term: '条件',
  unit: '单位',
  open: '条文没有写明的',
  number: '文号',
};

export const policies = {
  title: '政策库',
  tabs: {
    label: '政策',
    measures: '措施',
    timeline: '时间轴',
    places: '服务地图',
    cases: '案例',
  },
  filters,
  sectors,
  fields,
  search: {
    label: '搜索措施',
    help: '可以搜事项、单位、数字（如 60个工作日）、条款号和文号。几个词用空格隔开，要同时有。',
    filter: (count: number) => (count === 0 ? '筛选' : `筛选（已选 ${count} 项）`),
    any: '不限',
    filterHelp:
      '行业和角色是从各事项的条件推出来的；没有写条件的部门职责，选了行业或角色就不在其中。',
    count: (count: number) => (count === 0 ? '没有找到措施' : `找到 ${count} 条措施`),
    results: '找到的措施',
    more: (count: number) => `另有 ${count} 处`,
    none: '库里没有同时符合的措施。',
    noneHelp: [
      '换一个短一点的词，例如“审评”“检验”。',
      '数字连同单位一起搜，或者只搜数字：条文写“天”的，搜“工作日”找不到。',
      '去掉一个筛选条件再看。',
    ],
    clear: '清除搜索和筛选',
  },
  procedures: {
    title: '对应的申报程序',
    loading: '正在读取申报程序…',
    none: '没有收录直接对应的申报程序。',
    papers: (count: number) => `时限和清单（${count} 项材料）`,
    card: '只有说明，没有时限和清单',
  },
  compare: {
    title: '并排对照',
    caption: (own: string, other: string) => `${own}与${other}的对照`,
    subject: '对照什么',
    figures: '数字',
    unit: '单位',
    qualifier: '限定',
    start: '从哪天算',
    noStart: '条文没有写',
    noFigure: '没有数字',
    procedures: '申报程序和清单',
    neverMerged:
      '两份文件的数字各照原文列出，单位和限定都保留。所指、单位或限定不同的，不能相减，也不能当成接着又减了一次。',
  },
  copyAddress: '复制地址',
};
