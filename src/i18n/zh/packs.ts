export const packs = {
  title: '政策包',
  help: '别的政策可以写成文件导入，和应用自带的措施一起判断。',
  open: '打开政策包',
  intro:
    '一个政策包是一个文件，写着一份政策。导入后和应用自带的措施一起判断，只存在这个浏览器里，不上传。',
  unchecked: '应用没有核对过导入的内容，每条措施和结论都标着“自行导入，未经核对”。',

  add: '导入',
  choose: '选择政策包文件',
  drop: '也可以把文件拖到这里。',
  limit: '扩展名是 .json，最大 2 MB。',
  reading: '正在检查…',
  added: (title: string, measures: number) => `已导入“${title}”：${measures} 条措施。`,
  toMeasures: '去看措施',
  dismiss: '知道了',

  refused: (file: string) => `“${file}”没有导入，原来的一切都没有变。`,
  places: (count: number) => `请改好这 ${count} 处，再导入一次：`,
  whole: '整个文件',
  more: (count: number) => `还有 ${count} 处没有列出来，改好上面的再试。`,
  unsaved: (file: string) => `这台设备没有存下“${file}”，没有导入，原来的一切都没有变。`,

  known: (title: string, id: string) => `已经导入过编号是 ${id} 的“${title}”。要换成这个文件吗？`,
  knownDays: (before: string, now: string) => `原来的核对日期是 ${before}，这个文件的是 ${now}。`,
  knownBroken: '原来的已经用不了。',
  replace: '换成这个文件',
  keep: '保留原来的',

  own: '已导入的',
  none: '还没有导入政策包。',
  about: (measures: number, day: string) => `${measures} 条措施，核对日期 ${day}`,
  broken:
    '现在用不了：不符合应用的规则。它的措施没有参加判断，其他的不受影响。请导入改好的文件，或者移除。',
  remove: '移除',
  removed: (title: string) => `已移除“${title}”，它的措施不再判断。离开本页前可以撤销。`,
  removeFailed: '没能移除，都还在。请重新打开页面后再试。',
  undo: '撤销',
  putBack: (title: string) => `“${title}”已放回。`,

  copies: '备份里没有政策包：请自己留好文件，换设备时再导入一次。',
  write: '自己写一份',
  writeHelp:
    '不用会编程：照着示例改，导入时会逐处告诉你哪里要改、怎么写。示例里的城市和内容都是虚构的。',
  example: '下载示例',
  schema: '下载 JSON Schema（给编辑器用）',
};
