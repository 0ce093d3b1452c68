export const next = {
  title: '接下来做什么',
  working: '还在算其余的事…',
  all: (count: number) => `全部 ${count} 件`,
  agenda: '看日程',

  answer: (label: string) => `回答：${label}`,
  decides: (count: number) => `${count} 条措施等这个回答。`,
  apply: (title: string) => `申请：${title}`,
  eligible: (measure: string, clause: string) =>
    `按你的回答符合条件，依据措施 ${measure}（${clause}）。`,
  forProducts: (names: string) => `产品：${names}。`,
  /** @param first what is said of the first of them */
  papers: (count: number, first: string) => `${first}等 ${count} 份材料`,
  renew: (certificate: string) => `现在可以申请延续：${certificate}`,
  until: (day: string, distance: string) => `最晚 ${day}，${distance}。`,
  review: '看看结果有什么变化',
  reviewWhy: '政策数据更新，或者有文件到了日子，有的结果可能和上次不同。',
  dayWhy: (day: string, distance: string) => `${day}，${distance}。`,
};
