const saveProblems = {
  memory: '这个浏览器不让网页保存数据（例如无痕模式）。可以照常自查，但关闭页面后回答会丢失。',
  failed: '刚才的修改没能存到本机，页面上还在。请不要关闭页面，稍后再改一项试试。',
  quota: '本机存储空间已满，刚才的修改没有存下，之前存的都在。请清理出空间后再改一项试试。',
  notRemoved: '刚才没能从本机删除，企业还在。请稍后再删一次。',
  newer:
    '本机的数据已由更新的版本打开，此页是旧版本，所以没有动它们。请刷新或更新；在这里填的，关闭页面后会丢失。',
  unopened:
    '本机存的数据这次没能打开，没有动它们。请关闭所有页面再打开；在这里填的，关闭页面后会丢失。',
};

export const app = {
  name: '渝药自查',
  skip: '跳到正文',
  nav: '主导航',
  language: 'English',
  largeText: '大字',
  disclaimer: '本应用不是官方网站；结果供自查，以主管部门答复为准。',
  dataDay: (day: string) => `政策数据核对到 ${day}`,
  dataOld: '政策数据已超过 180 天没有核对，结果可能过时。',
  loading: '正在读取政策数据…',
  loadFailed: '政策数据没有读出来，你的回答都在。请联网后重新打开页面。',
  retry: '重新打开',
  notFound: '没有这一页',
  notFoundHelp: '地址可能写错了，或者属于更新的版本。',
  goHome: '回到首页',
  reload: '页面出了错。已存下的回答都在，请重新打开页面。',
};

export const nav = {
  home: '首页',
  check: '自查',
  results: '结果',
  measures: '政策',
  filings: '申报',
  agenda: '日程',
  me: '我的',
};

export const offline = {
  preparing: '正在存下离线所需的文件…',
  ready: '离线就绪',
  failed: '还不能离线使用：文件没有存全。请联网重新打开页面。',
  insecure: '这个地址不是 https，浏览器不允许离线使用；自查和保存不受影响。',
  unsupported: '这个浏览器不支持离线使用；自查和保存不受影响。',
};

export const storage = {
  problems: saveProblems,
  dropped: (labels: string) => `这些回答与现在的问题对不上，已去掉，请重新回答：${labels}`,
  overwritten: (changes: string) => `这些是你填的，后来在另一个页面改过，以后改的为准：${changes}`,
  nowIs: (label: string, value: string) => `${label}（现在是“${value}”）`,
  nowIsEmpty: (label: string) => `${label}（现在没有填）`,
  gone: (label: string) => `${label}（现在没有了）`,
  understood: '知道了',
  blocked: '另一个页面还开着旧版本，所以这里要等一等。请关闭那个页面，这里会自己继续。',
  outdated: {
    title: '此页已旧，请刷新',
    text: '新版本已经打开本机的数据。你填的都已存好，刷新后接着用。',
    unsaved: '新版本已经打开本机的数据。最后的改动没能存下，刷新后要再填一次；之前存的都在。',
    reload: '刷新',
  },
  unreadable: (count: number) => `本机有 ${count} 条记录读不出来，已原样留存，没有删除。`,
  saved: '已存在本机',
  saving: '正在保存…',
};

/** What is said of the company that is open, and of the example in its place. */
export const company = {
  unnamed: '未命名企业',
  products: (count: number) => (count > 0 ? `${count} 个产品` : '没有产品'),
  goneElsewhere:
    '本机已经没有存着这家企业了：它在另一个页面被删除，或者数据被清理。这里还看得到，但改动不再保存。',
  keep: '恢复这家企业',
  openNext: '打开其他企业',
  exampleNotice: '示例企业是虚构的，改动只留在示例里。',
  exampleClose: '回到我的企业',
  exampleFailed: '示例没有读出来，你的回答都在。请联网后再试一次。',
};
