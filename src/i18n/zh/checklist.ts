import type { ItemState } from '../../domain/filings/filing';

const states: Record<ItemState, string> = {
  open: '未准备',
  preparing: '准备中',
  ready: '已备齐',
  unneeded: '不适用',
};

export const checklist = {
  title: '材料清单',
  states,
  state: '状态',
  count: (all: number, ready: number) => `${all} 项中 ${ready} 项已备齐`,
  undecidedCount: (count: number) => `另有 ${count} 项还没定要不要`,
  help: '材料和条款取自法规。各地的办事指南可能有更细的要求，以受理部门为准。',
  noPapers: '要交的材料可以自己一项一项加进来。',
  noneListed: '法规没有列出这个程序的材料，请以官方办事指南为准。可以自己添加项目。',
  readFailed: '清单没有全部读出来，存下的都在。请重新打开页面再试。',
  filing: '申报',

  dependsOn: (questions: string) => `要不要，取决于还没回答的问题：${questions}。`,
  ruledOut: (count: number) => `不适用于这件申报（${count} 项）`,
  ruledOutHelp: '按已有的回答，这些材料的适用条件不成立。回答变了，它们会回到清单里。',
  tolerance: '可容缺',
  toleranceSource: (source: string) => `依据：${source}`,
  own: '自己添加的',
  unnamed: '未命名的项目',

  details: '备注、日期、附件',
  note: '备注',
  owner: '谁来准备',
  due: '自己定的日期',
  dueBy: (day: string) => `${day}前备好`,
  duePast: (day: string) => `${day}前备好（已过）`,
  itemTitle: '项目名称',
  remove: '移除',
  removed: (name: string) => `已移除“${name}”。离开本页前可以撤销。`,
  undo: '撤销',
  newItem: '添加自己的项目',
  add: '添加',

  files: (count: number) => `${count} 个附件`,
  attach: '添加附件',
  attachHelp: '文件只存在这个浏览器里，不会上传。',
  storing: (name: string) => `正在存“${name}”…`,
  room: (used: string, most: string) =>
    `这个网址在本机已用约 ${used}，浏览器最多给约 ${most}（浏览器的估计）。`,
  notStored: {
    quota: (name: string) =>
      `“${name}”没有存下：这台设备给本应用的空间不够。其他内容都在。请清理出空间，或者换小一些的文件再试。`,
    failed: (name: string) =>
      `“${name}”没有存下：没能读出这个文件，或者没能写进设备。其他内容都在。请再选一次。`,
  },
  open: '查看',
  download: '下载',
  close: '关闭',
  fileGone: (name: string) =>
    `“${name}”的内容不在这台设备上，只留着文件名。请找到原来的文件，重新添加。`,

  offer: '这个程序的材料有更新',
  offerHelp: '清单还是你建这件申报时的样子。采用哪些由你决定；填好的状态、备注和附件都不会变。',
  offerAdded: (count: number) => `新增 ${count} 项`,
  offerChanged: (count: number) => `有改动 ${count} 项`,
  offerGone: (count: number) => `不再要求 ${count} 项`,
  before: '原来',
  now: '现在',
  takeNew: '加进清单',
  takeChange: '采用新的内容',
  goneHelp: '不移除就留在清单里。',
  takeAll: '采用全部新增和改动',
  keepList: '保持不变，不再提示',
  offerEmpty: '材料没有变化。',
  taken: '清单已更新。离开本页前可以撤销。',
  kept: '清单保持不变，这次更新不再提示。离开本页前可以撤销。',

  zip: '打包全部材料',
  zipHelp: '做成一个 zip：每项材料一个文件夹，另附清单（txt 和 csv）。',
  zipMaking: (percent: number) => `正在打包，已完成 ${percent}%`,
  zipCancel: '停止打包',
  zipSave: (name: string, size: string) => `保存 ${name}（${size}）`,
  zipReady: '打包好了，只在本页里。请保存到自己的设备。',
  zipDiscard: '不要了',
  zipMissing: (names: string) => `这些文件的内容不在这台设备上，没有打进包里：${names}`,
  zipProblem: {
    tooLarge: '附件合起来超过了一个 zip 能装的大小（4 GB），没有打包。附件都在，请分几件下载。',
    failed: '没能打包。附件都在，什么也没有变。请再试一次；还不行，请一个一个下载附件。',
  },
  zipName: (filing: string) => `${filing}－材料`,
  indexName: '清单',
  columns: ['序号', '材料', '状态', '依据', '谁来准备', '自己定的日期', '备注', '附件'],
  indexHead: (filing: string, day: string) => `${filing}\n材料清单，${day}导出`,
  indexFoot:
    '文件夹的名称以材料的序号开头；没有附件的材料没有文件夹。\n本清单由渝药自查导出，供自己准备材料用；以受理部门的要求为准。',

  papers: '全部材料',
  papersLead: '一份材料几件申报都要用的，在这里只列一次，可以一起改状态。',
  papersEmpty: '还没有材料。新建申报后，它的材料会列在这里。',
  toFilings: '去申报',
  back: '返回申报',
  usedFor: (count: number) => `用于 ${count} 项`,
  papersCount: (all: number, ready: number) => `${all} 种材料，${ready} 种在每件申报里都已备齐`,
  stateOfAll: '全部设为',
  mixed: '各不相同',
  perFiling: '各件申报里的状态',
  ownItems: '自己添加的项目',
  allSet: (name: string, count: number, state: string) =>
    `“${name}”在 ${count} 件申报里都设为${state}。离开本页前可以撤销。`,
};
