import type { Theme } from '../../domain/cases/case';

const themes: Record<Theme, string> = {
  guidance: '申报前后的指导',
  review: '审评和检查',
  centres: '服务中心',
  clusters: '园区',
  abroad: '走出去',
};

export const cases = {
  title: '案例',
  help: '报道里写到的企业和园区得到过什么帮助。案例是别人的经历，不是你能要求的待遇。',
  failed: '案例没能取到，其他页面不受影响。请检查网络后重新打开本页。',
  themes,
  theme: '主题',
  measure: '措施',
  article: '报道',
  all: '全部',
  shown: (count: number, total: number) => `${count} / ${total} 个案例`,
  none: '没有符合的案例。',
  clear: '显示全部',
  undated: '没有写日期',
  from: (title: string, appeared: string) => `《${title}》，${appeared}`,
  related: '相关措施',
  caution: '不要误读',
  contradictions: '说法不一致',
  contradictionsHelp: '几篇报道写得不一样，照样摆出来，不替它们统一。',
  articles: '引用的报道',
  lastDay: (day: string) => `文中最晚写到 ${day}`,
};
