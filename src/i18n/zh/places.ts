import type { Layer } from '../../domain/places/place';

const groups = ['一', '二', '三', '四', '五'];

const layers: Record<Layer, string> = {
  planned: '2026 年：支持建设服务中心',
  clusters: '2026 年：重点集聚区',
  reported: '报道过的中心',
  history: '2021 年：已失效',
};

const layerHelp: Record<Layer, string> = {
  planned: '第 6 条点名支持建设创新服务中心（站）的地方。是规划，不等于已经建成。',
  clusters: '第 21 条点名重点打造的集聚区。讲的是布局，没有可以申请的事项。',
  reported: '报道写到的服务中心。报道不是政策，去之前请先核实。',
  history: '2021 年通知里点名的区县和园区，通知已失效，只供了解。',
};

const standings = {
  'set-up': '报道说已设立',
  'being-built': '报道说正在建',
  unclear: '报道没有说清是否已设立',
};

export const places = {
  title: '服务地图',
  help: '去哪里问、谁牵头。几份名单各管各的，不能互相套用。',
  failed: '服务地图没能取到，其他页面不受影响。请检查网络后重新打开本页。',

  own: '你所在的地方',
  ownUnknown: '回答所在区县和园区后，这里先显示你的地方。',
  answer: '去回答',
  ownOutside: '你的回答是不在重庆。下面的地图仍可以看。',

  map: '区县和园区示意图',
  mapHelp: '只表示大致方位，不是地图。方向键可以在格子间移动，回车看详情。',
  layer: '地图上看什么',
  layers,
  layerHelp,
  marks: {
    planned: '点名',
    clusters: '点名',
    reported: (count: number) => `报道 ${count} 处`,
    group: (group: number) => `第${groups[group - 1] ?? group}组`,
    named: '曾点名',
    noParks: '名单不列园区',
    none: {
      planned: '未点名',
      clusters: '未点名',
      reported: '无报道',
      history: '未点名',
    } satisfies Record<Layer, string>,
  },
  ended: '已撤销',
  yours: '你的',
  back: '回到示意图',

  lists: '名单',
  noLists: '2026 年的两份名单只点名区县和开发区，没有点名园区。',
  pastLists: (count: number) =>
    count === 0 ? '2021 年的名单（已失效）：没有点名' : `2021 年的名单（已失效）：点名 ${count} 处`,
  named: '点名',
  notNamed: '没有点名',
  open: '名单以“等”结尾，没有点名不等于排除。',
  closed: '这句没有“等”。',
  printed: (name: string) => `条文写作“${name}”`,
  within: (name: string) => `在${name}`,
  parks: '这里的园区',
  centres: '报道过的中心',
  noCentres: '三篇报道没有写到这里的中心。',
  standings,
  article: (title: string, appeared: string) => `《${title}》，${appeared}`,
  liaison: '每个区县都可以用的',
  liaisonHelp: '第 6 条第 2 句：区县常态化联络，不限于点名的地方。',
  lead: '牵头',
  support: '责任单位',

  units: '牵头单位',
  unitsHelp: '按条文列出，没有电话和姓名：请从官方渠道查，查到的可以记在这里。',
  leads: (count: number) => `牵头 ${count} 条`,
  ledNow: (count: number) => `现在有效的 ${count} 条`,
  ledOnce: (count: number) => `已失效的 ${count} 条`,

  contacts: '我的联系人',
  contactsHelp: '联系人只存在这台设备上，跟着企业一起备份。',
  noContacts: '还没有记联系人。',
  add: '记一个联系人',
  addAt: (unit: string) => `记一个联系人：${unit}`,
  edit: '修改',
  editOf: (name: string) => `修改：${name}`,
  remove: '删除',
  removeOf: (name: string) => `删除：${name}`,
  removed: (name: string) => `已删除“${name}”。`,
  restored: (name: string) => `“${name}”已放回原处。`,
  saved: (name: string) => `已存下“${name}”。`,
  undo: '撤销',
  addTitle: '记一个联系人',
  editTitle: '修改联系人',
  at: (unit: string) => `单位：${unit}`,
  name: '谁，或哪个窗口',
  noName: '请写下是谁，或哪个窗口。',
  note: '怎么联系、说过什么（可不填）',
  save: '存下',
  cancel: '取消',
};
