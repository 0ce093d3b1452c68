export const home = {
  title: '这些政策，你能用哪几条？',
  purpose:
    '填一次企业和产品，逐条告诉你能不能用、为什么、还差什么、先找谁。只在你的设备上计算，断网也能用。',
  start: '开始自查',
  resume: '继续自查',
  seeResults: '看结果',
  seeMeasures: '看全部措施',
  points: [
    '每条措施拆成具体事项，每个结论写到条款。',
    '没回答不算“否”；该由部门判断的，直接告诉你问谁。',
    '不上传任何内容，没有账号，没有统计。',
  ],
  open: (count: number) => `还有 ${count} 条没有定论`,
  usable: (count: number) => `${count} 条可用`,
};
