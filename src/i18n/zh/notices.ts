const DAMAGE = '结论和期限都按日期算，现在可能有错。';

/** What stands above any screen: that the clock of the device is doubtful, and that a backup is due. */
export const notices = {
  clock: {
    behind: (today: string, checkedOn: string) =>
      `这台设备的日期是${today}，比政策数据的核对日（${checkedOn}）还早，应该不对。${DAMAGE}请先改正设备的日期。`,
    ahead: (today: string, checkedOn: string) =>
      `这台设备的日期是${today}，离政策数据的核对日（${checkedOn}）已过三年：不是日期不对，就是数据太旧。${DAMAGE}请检查设备的日期，并联网更新。`,
    back: (today: string) => `这台设备的日期往回拨过，现在是${today}。${DAMAGE}请检查设备的日期。`,
    right: '日期没错',
  },
  backup: {
    due: '你填的内容只存在这个浏览器里，它可能被清理。请备份一次，存成自己的文件。',
    dueAgain: (day: string) => `上次备份是${day}，之后的改动只存在这个浏览器里。请再备份一次。`,
    toBackup: '去备份',
    later: '以后再说',
  },
};
