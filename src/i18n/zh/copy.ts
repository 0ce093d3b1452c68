export const copy = {
  copied: '已复制',
  byHand: '这里不能自动复制。文字已选中，请长按或按 Ctrl+C 复制。',
  close: '关闭',
};

/** The lines of a problem description. */
export const problem = {
  label: '复制问题描述',
  id: '渝药自查 事项',
  clause: '条款',
  verdict: '结论',
  asOf: '判断日',
  data: '数据核对日',
  app: '应用版本',
};
