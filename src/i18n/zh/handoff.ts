export const handoff = {
  share: {
    title: '带到手机上',
    help: '用手机相机或微信扫一扫，就能在那台手机上打开同样的结果。',
    bright: '扫不上时，把屏幕调亮一些，离远一点。',
    code: '打开这份结果的二维码',
    privacy:
      '码里只有回答和判断日，没有企业名称和产品名称。谁拿到码，谁就能看到这些回答。结果不经过任何服务器。',
    copy: '复制链接',
    send: '分享',
    sendText: '渝药自查的一份自查结果。结果供自查，以主管部门答复为准。',
    digits: '扫不了码，也收不了链接？用数字',
    digitsHelp:
      '在另一台设备的浏览器里打开本应用的网址，后面接上 #/r/ 和下面的数字（空格不用输）。',
    large: '产品太多，一个二维码装不下。可以复制链接，或者用备份文件带到另一台设备。',
    tooLong: '内容太多，链接也装不下。请用备份文件带到另一台设备。',
    empty: '还没有回答，没有可以带走的结果。',
    start: '开始自查',
    backup: '备份',
    back: '回到结果',
  },
  received: {
    title: '收到一份自查结果',
    about: (day: string, products: string) => `按 ${day} 判断；有 ${products} 个产品。`,
    noProducts: (day: string) => `按 ${day} 判断；没有列出产品。`,
    where: '它只在这一页里，没有存到这台设备上，也没有和你自己的企业合在一起。',
    keep: '存为我的',
    keepHelp: '作为一家新企业存到这台设备上，就能看到每条的理由，接着补充回答。名称请自己填。',
    discard: '丢弃',
    name: '收到的结果',
    product: (number: string) => `产品 ${number}`,
    today: (day: string) => `下面按今天（${day}）判断。`,
    changed: '从那天到今天，下面几条的结论变了：',
    changedLine: (measure: string, before: string, after: string) =>
      `${measure}：${before} → ${after}`,
    newData: (theirs: string, ours: string) =>
      `对方的政策数据核对到 ${theirs}，这里核对到 ${ours}，结论以这里的为准。`,
    count: (count: string) => `${count} 条`,
    list: '全部措施',
    wechat: '现在是在微信里',
    wechatHelp:
      '微信里存不住，也不能离线。要长期用：先复制链接，再点右上角“…”，选“在浏览器打开”，把链接粘贴到地址栏。',
    copy: '复制链接',
    none: '这里没有收到的结果',
    noneHelp:
      '为了不把回答留在浏览记录里，结果打开后就从地址里拿掉，刷新后就没有了。请再扫一次码，或再打开一次链接。',
    paste: '粘贴收到的链接或数字',
    open: '打开',
    problems: {
      damaged:
        '这个链接或数字不完整，读不出结果。请再扫一次码，或请对方重新发一次。没有存下任何东西。',
      newer:
        '这份结果来自更新的版本。请连上网络、刷新本页完成更新，再打开一次链接。没有存下任何东西。',
      'too-long': '这个链接太长，不是本应用做出来的，没有打开。没有存下任何东西。',
    },
    home: '回到首页',
  },
};
