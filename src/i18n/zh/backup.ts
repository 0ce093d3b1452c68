const problems: Record<
  | 'foreign'
  | 'damaged'
  | 'newer'
  | 'too-large'
  | 'files-too-large'
  | 'files-unreadable'
  | 'password-needed'
  | 'password-wrong'
  | 'unsupported'
  | 'content'
  | 'changed'
  | 'unsaved'
  | 'full'
  | 'failed',
  string
> = {
  foreign: '这不是渝药自查的备份，或者开头已经损坏。本机的数据没有变。请换一个文件。',
  damaged:
    '这份备份不完整，或者在途中被改动过，所以没有恢复。本机的数据没有变。请找原来的文件，或者重新传一次。',
  newer: '这份备份由更新版本的渝药自查做成，这里还读不懂。本机的数据没有变。请先更新应用再恢复。',
  'too-large': '内容超过了备份能容纳的大小，没有处理。本机的数据没有变。',
  'files-too-large':
    '附件太大，一份备份装不下，所以没有做成。本机的数据没有变。请不勾选“连同附件”再做一次，附件在清单里另外导出。',
  'files-unreadable':
    '有附件读不出来，所以没有做成备份。本机的数据没有变。请不勾选“连同附件”再做一次：清单、申报和附件的名称都会在备份里。',
  'password-needed': '这份备份有密码。请输入密码。本机的数据没有变。',
  'password-wrong': '密码不对。本机的数据没有变。请再输入一次。',
  unsupported:
    '这个浏览器在这里做不了备份和恢复。本机的数据没有变。请用 https 地址打开，或者换用新一些的浏览器。',
  content: '这份备份里的内容对不上，所以没有恢复。本机的数据没有变。请换一份备份。',
  changed: '就在刚才，本机的数据有了变化，所以还没有恢复。请看过新的对比再确认。',
  unsaved:
    '最后的改动没能存进这台设备，所以没有恢复。改动还在这个页面上，请先不要关闭。请清理出空间后再试一次。',
  full: '本机存储空间不够，所以没有恢复。本机的数据没有变。请清理出空间后再试一次。',
  failed: '没有成功。本机的数据没有变。请再试一次；还不行，请关闭其他打开的渝药自查页面后再试。',
};

/** What is said in another way where no backup could be made. */
const notMade: Record<'unsaved' | 'full', string> = {
  unsaved:
    '最后的改动没能存进这台设备，所以没有做成备份。改动还在这个页面上，请先不要关闭。请清理出空间后再试一次。',
  full: '本机存储空间不够，所以没有做成备份。本机的数据没有变。请清理出空间后再试一次。',
};

const standings: Record<'new' | 'newer' | 'same' | 'older', string> = {
  new: '本机没有',
  newer: '备份里的较新',
  same: '和本机相同',
  older: '备份里的不比本机新',
};

const strengths: Record<'weak' | 'fair' | 'strong', string> = {
  weak: '太弱：很快就能被试出来。请加长，或者换几个不相干的词。',
  fair: '一般：能挡住随手翻看的人。',
  strong: '强：很难被试出来。',
};

export const backup = {
  title: '备份与恢复',
  help: '备份是一个文本文件，装着这台设备上所有企业的回答、申报、清单、证照、联系人和台账。换手机、清理浏览器前，请先备份。',
  last: (moment: string) => `上次备份：${moment}`,
  never: '还没有备份过。',
  noDevice: '现在用不了这个浏览器的存储，所以这里不能备份和恢复。',
  problems,
  notMade,

  make: '制作备份',
  makeHelp: '示例企业不在备份里。',
  withFiles: (count: number, size: string) => `连同附件（共 ${count} 个，${size}）`,
  withFilesHelp: '不勾选时，备份里只有附件的名称，没有内容。',
  madeWithFiles: (count: number) => `里面有 ${count} 个附件的内容。`,
  madeWithoutFiles: (count: number) => `另有 ${count} 个附件只有名称，内容不在备份里。`,
  lock: '加密码',
  lockHelp: '有密码的备份，别人拿到也打不开。密码只有你知道：忘记了，谁也打不开这份备份。',
  password: '密码',
  again: '再输入一次密码',
  show: '显示密码',
  differ: '两次输入的密码不一样。',
  empty: '请输入密码，或者不勾选“加密码”。',
  strengths,
  strength: (text: string) => `密码强度：${text}`,
  making: '正在制作并核对备份…',
  made: (companies: number, kilobytes: number) =>
    `备份已做好并核对过：${companies} 家企业，${kilobytes} KB。`,
  madeLocked: '这份备份有密码，请把密码记牢。',
  notKept: '它还没有保存。请选一种方式带走：',
  save: '保存文件',
  share: '发送到其他应用…',
  copy: '复制文字',
  copyHelp:
    '在微信等应用里，文件可能存不下来。可以复制文字，粘贴到备忘录或邮件里；恢复时粘贴回来。',
  saved: '已交给浏览器保存。请到“下载”里看一眼文件在不在。',
  shared: '已交给你选的应用。请在那里看一眼文件在不在。',
  copied: '文字已复制，请马上粘贴到别处保存。',
  notShared: '没有发送出去。备份还在这里，请换一种方式。',
  discard: '收起',
  fileName: (day: string) => `渝药自查备份-${day}.txt`,

  restore: '恢复备份',
  restoreHelp: '先对比，再由你决定；恢复前的数据会自动留一份，可以退回。',
  choose: '选择备份文件',
  paste: '粘贴备份文字',
  pasteLabel: '备份文字（从“YUYAO-ZICHA-BACKUP”到最后一行）',
  read: '读取备份',
  reading: '正在核对备份…',
  open: '打开',
  found: (moment: string, companies: number) =>
    `这份备份制作于 ${moment}，有 ${companies} 家企业。`,
  madeBy: (app: string, day: string) => `由版本 ${app} 制作，政策数据核对到 ${day}。`,
  inBackup: '备份里的企业',
  standings,
  days: (inBackup: string, here: string) => `备份 ${inBackup} · 本机 ${here}`,
  day: (inBackup: string) => `备份 ${inBackup}`,
  filings: (count: number) => `${count} 件申报`,
  certificates: (count: number) => `${count} 张证照`,
  contacts: (count: number) => `${count} 个联系人`,
  obstacles: (count: number) => `${count} 条台账`,
  onlyHere: '只在本机的企业',
  onlyHereStay: '合并时保留，替换时移除。',
  unreadable: (count: number) => `备份里还有 ${count} 条读不出来的记录，会原样留存。`,
  years: (years: readonly number[]) =>
    `备份里你填的 ${years.join('、')} 年放假安排和本机不同：合并时只加入本机没有的，替换时换成备份的。`,
  yearsHere: (years: readonly number[]) =>
    `备份里没有你填的 ${years.join('、')} 年放假安排：合并时保留，替换时移除。`,
  how: '怎样恢复',
  merge: '合并',
  mergeHelp: '加入本机没有的，备份较新的换成备份的，其余不动。',
  replace: '替换',
  replaceHelp: '让本机和备份完全一样。',
  would: {
    added: (count: number) => `加入 ${count} 家`,
    replaced: (count: number) => `覆盖 ${count} 家`,
    removed: (count: number) => `移除 ${count} 家`,
    kept: (count: number) => `不变 ${count} 家`,
    all: (parts: readonly string[], total: number) =>
      `${[...parts, `恢复后共 ${total} 家`].join('，')}。`,
  },
  filesBrought: (count: number) => `${count} 个附件的内容来自备份。`,
  filesMissing: (count: number) => `有 ${count} 个附件只有名称：内容不在备份里，本机也没有。`,
  nothing: '这样恢复不会改变任何企业。',
  confirmMerge: '确认合并',
  confirmReplace: '确认替换',
  cancel: '不恢复了',
  restoring: '正在恢复并核对…',
  done: '已恢复，并且核对过。',

  before: (moment: string) => `${moment} 恢复之前的数据还留着。`,
  beforeCount: (count: number) => `那时有 ${count} 家企业。`,
  changedSince: (count: number) => `恢复之后又改动过 ${count} 家，退回会把这些改动也撤掉。`,
  yearsChanged: '你填的放假安排恢复之后也改动过，退回会把这些改动也撤掉。',
  undo: '退回恢复前',
  undoAnyway: '仍要退回，放弃这些改动',
  undone: '已退回恢复之前的样子。',
  stale: '刚才又有了变化，所以没有退回。请看过现在的情况再决定。',
  forget: '不再需要',
  forgotten: '恢复之前的数据已删除，不能再退回。',
};
