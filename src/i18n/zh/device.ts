const DAMAGE = '结论和期限都按日期算，现在可能有错。';

/** What may happen to data that are kept in a browser, and the clock of the device. */
export const device = {
  clock: {
    behind: (today: string, checkedOn: string) =>
      `这台设备的日期是${today}，比政策数据的核对日（${checkedOn}）还早，应该不对。${DAMAGE}请先改正设备的日期。`,
    ahead: (today: string, checkedOn: string) =>
      `这台设备的日期是${today}，离政策数据的核对日（${checkedOn}）已过三年：不是日期不对，就是数据太旧。${DAMAGE}请检查设备的日期，并联网更新。`,
    back: (today: string) => `这台设备的日期往回拨过，现在是${today}。${DAMAGE}请检查设备的日期。`,
    right: '日期没错',
  },

  due: '你填的内容只存在这个浏览器里，它可能被清理。请备份一次，存成自己的文件。',
  dueAgain: (day: string) => `上次备份是${day}，之后的改动只存在这个浏览器里。请再备份一次。`,
  toBackup: '去备份',
  later: '以后再说',

  clearing: '会不会被清理',
  persisted: '浏览器答应不自动清理。',
  evictable: '浏览器可能在空间不足或很久不用时清理。',
  unknown: '这个浏览器不说会不会清理，请当作可能清理。',
  ask: '请浏览器答应不清理',
  granted: '浏览器已经答应。',
  refused: '浏览器这次没有答应。添加到桌面后再试，更容易答应；不答应也能照常用，请常备份。',
  used: '占用空间',
  usedAbout: (size: string) => `约 ${size}（浏览器的估计，包括这个网址的全部数据和程序文件）`,
  usedUnknown: '这个浏览器不说。',
  lastBackup: '上次备份',
  never: '还没有备份过。',
  risks: '什么情况下数据会没有',
  riskList: [
    '你清除浏览数据，或者卸载浏览器。',
    '苹果的 Safari 连续七天没用过这个网页，就会删除；添加到主屏幕后不受此限。',
    '微信等应用里打开的网页，退出或清理缓存时可能一起删除。',
    '无痕窗口关闭后一定删除。',
  ],
  riskAdvice: '只有你自己存下的备份文件不受影响。',

  belongings: {
    filings: (count: number) => `${count} 件申报和它们的清单`,
    certificates: (count: number) => `${count} 张证照`,
    files: (count: number) => `${count} 个附件`,
    contacts: (count: number) => `${count} 个联系人`,
    obstacles: (count: number) => `${count} 条台账`,
    history: (count: number) => `${count} 条修改记录`,
  },
  removedAlong: (what: readonly string[]) => `一起删除的还有 ${what.join('、')}。`,
  removed: (name: string, products: number, answers: number) =>
    `已删除“${name}”：${products} 个产品，${answers} 个回答。离开本页前可以撤销。`,
  holds: (name: string, products: number, answers: number) =>
    `“${name}”：${products} 个产品，${answers} 个回答`,

  erase: '删除全部数据',
  eraseHelp: '删掉这个浏览器里存下的一切：企业、示例、导入的政策包、设置。',
  eraseNothing: '这个浏览器没有存下数据，关闭页面就都没有了。',
  eraseClosed: '现在打不开这个浏览器的存储，所以这里不能删除；存着的数据没有动。',
  eraseQuestion: '要删除全部数据吗？',
  will: '会删除',
  willExample: '示例企业和你对它的改动',
  willSnapshot: '上次恢复之前的留底',
  willUnreadable: (count: number) => `${count} 条读不出来的记录`,
  willPacks: (count: number) => `${count} 个自行导入的政策包`,
  willSettings: '语言、大字、打开过哪家企业等设置，备份日期、展台的 PIN 和人数等记录',
  wont: '不会删除',
  wontList: ['你自己存下的备份和其他文件', '让应用断网也能用的程序文件，里面没有你填的内容'],
  keep: '不删除',
  erased: '全部数据已删除。离开本页前可以撤销。',
  erasedStored: '全部数据已删除。最后的改动没能存进设备，撤销只放回存下了的。离开本页前可以撤销。',
  putBack: '全部数据已放回原处。',
  putBackStored: '存下了的数据已放回原处，没能存下的改动没有了。',
  eraseFailed: '没能删除，数据都还在。请重新打开页面后再试。',
  putBackFailed: '没能放回原处。请不要离开本页，再点一次撤销。',
};
