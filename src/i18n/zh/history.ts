export const history = {
  title: '修改记录',
  help: (most: number) =>
    `回答、名称和归档每改一处记一条，只留在这台设备上，备份里也有。一分钟内反复改同一处只算一条，改回原样的不记。每家公司留最近 ${most} 条，更早的不再保留。`,
  full: (most: number) => `已满 ${most} 条，更早的修改不再保留。`,
  empty: '还没有修改。从现在起，改了什么会按日期记在这里。',
  failed: '修改记录读不出来。什么都没有丢，请重新打开本页再试。',
  earlier: (count: number) => `更早的 ${count} 条`,
  ofCompany: (count: number) => `公司自己的修改（${count}）`,
  /** Between what was said before and what is said now, for those who hear it. */
  became: '改为',
  unanswered: '未答',
  noName: '没有名称',
  gone: '现在不再问的问题',
  name: '名称',
  complete: '产品都列在这里了',
  added: '添加了这个产品',
  archived: '归档',
  takenOut: '从归档取出',
  removed: (name: string) => `删除了产品“${name}”`,
  begun: '新建申报',
  over: '申报办完',
  certificate: (name: string) => `登记了${name}`,
};
