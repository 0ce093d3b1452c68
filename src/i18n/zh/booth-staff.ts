/** What is said to the staff of a booth. */
export const boothStaff = {
  title: '展台模式',
  entryHelp: '把这台平板放在展台上，让观众自己查。由工作人员设 PIN 开始，也只有 PIN 能退出。',
  entry: '去设置展台模式',

  intro: '开始后，这台设备只显示给观众用的自查，直到工作人员用 PIN 退出。',
  does: '展台模式做什么',
  doesList: [
    '观众用大按钮回答几个问题，看到结果，用自己的手机扫码带走。',
    '没有人操作时自动回到开头，上一位观众的回答不留下。',
    '看不到这台设备上存着的企业，也没有通向别处的链接。',
    '重新加载、断电重启或一天没有网络，都接着是展台模式。',
  ],
  keeps: '留下什么，不留什么',
  keepsList: [
    '观众的回答只在内存里，不存、不上传，也不收集姓名和电话。',
    '只数人数：每天几人开始、几人看到结果、几人看到带走码、各类产品几人。没有时刻，没有编号，只存在这台设备上。',
    'PIN 不存原文，只存算出来核对用的数。',
  ],
  lockTitle: '先把平板锁在这个应用里',
  lockHelp: '网页拦不住主屏幕键和别的应用，要用系统自带的功能。',
  lockList: [
    'iPad：设置 → 辅助功能 → 引导式访问，打开并设密码；回到这里，连按三下顶部按钮或主屏幕按钮。',
    '安卓：设置 → 安全 → 固定应用（有的叫屏幕固定），打开；在最近任务里点这个应用的图标，选固定。',
    '自动锁定设成永不，亮度调高，一直接着电源。',
  ],
  forgotTitle: '忘了 PIN 怎么办',
  forgot:
    '没有别的 PIN 能打开。只能在系统或浏览器的设置里清除这个网站的数据：展台模式结束，人数和存在这台设备上的企业也一起没有了。请先备份，并把 PIN 记在别处。',
  ownCompanies: (count: number) =>
    `这台设备上存着 ${count} 家企业。观众看不到，但忘了 PIN 就得一起清除。最好换一台专用的平板，或者先备份。`,
  insecure:
    '这个网址不是 https，浏览器不能断网使用，也不能安全地存 PIN，所以这里开不了展台模式。什么都没有变。请换成 https 的网址打开。',
  place: {
    browser:
      '这个浏览器打不开数据库：PIN 存在浏览器的小存储里，照样有效；人数只在本页，重新加载就清零。',
    page: '这个浏览器不让存数据（可能是无痕窗口）：重新加载后展台模式就结束，人数也清零。请换普通窗口，或者务必用系统功能锁住。',
  },
  offlineTitle: '断网使用',
  offlineUnknown: '正在检查能不能断网使用…',
  start: '设 PIN，开始展台模式',

  pin: {
    choose: '设一个 PIN',
    chooseHelp: '6 至 12 位数字。不要用银行卡、手机或门锁的密码。',
    repeat: '再输入一次',
    repeatHelp: '两次一样就开始。',
    ask: '工作人员请输入 PIN',
    short: '至少要 6 位数字。',
    easy: '这个 PIN 太好猜：数字太重复、连着数，或者是常见的。请换一个。',
    different: '两次不一样。请从头再设一次。',
    failed: '没能开始，什么都没有变。请重新打开页面后再试。',
    checking: '正在核对…',
    wrong: 'PIN 不对。',
    wait: (time: string) => `输错太多次，请等 ${time}再试。`,
    unchecked: 'PIN 没能核对：这台设备的存储读不出来。请关掉应用重新打开，再试一次。',
  },
  keypad: {
    label: '数字键盘',
    digits: (count: number) => (count > 0 ? `已输入 ${count} 位` : '还没有输入'),
    back: '退格',
    clear: '清空',
    done: '确定',
  },
  seconds: (count: number) => `${count} 秒`,
  minutes: (minutes: number, seconds: number) => `${minutes} 分 ${seconds} 秒`,
  cancel: '返回',

  staff: '工作人员',
  today: '今天到现在',
  leave: '退出展台模式',
  goOn: '继续展台',
  leaveFailed: '没能退出，展台模式还在。请再试一次。',
  unstored: '人数没能存进这台设备，只在本页：重新加载就清零。',

  counts: {
    title: '人数',
    help: '只有这台设备上的数，没有上传，备份里也没有。',
    none: '还没有数过。',
    day: '日期',
    steps: { started: '开始自查', finished: '看到结果', 'code-shown': '看到带走码' },
    sector: (name: string) => `产品：${name}`,
    total: '合计',
    download: '导出表格（CSV）',
    copy: '复制表格',
    exportHelp:
      '导出的表里，不到 5 的写成“<5”；能推算出它们的数只写到“≥5”；合计里有隐去的数时写成“≥”。这样不会指到某一个人。',
    file: '展台人数',
    erase: '清除人数',
    erased: '人数已清除。离开本页前可以撤销。',
    undo: '撤销',
    putBack: '人数已放回。',
    eraseFailed: '没能清除，人数都还在。请重新打开页面后再试。',
  },
};
