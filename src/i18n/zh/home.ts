type Icon = 'clause' | 'ask' | 'device';

const points: readonly { readonly icon: Icon; readonly text: string }[] = [
  { icon: 'clause', text: '每条措施拆成具体事项，每个结论写到条款。' },
  { icon: 'ask', text: '没回答不算“否”；该由部门判断的，直接告诉你问谁。' },
  { icon: 'device', text: '不上传任何内容，没有账号，没有统计。' },
];

export const home = {
  title: '这些政策，你能用哪几条？',
  purpose:
    '填一次企业和产品，逐条告诉你能不能用、为什么、还差什么、先找谁。只在你的设备上计算，断网也能用。',
  start: '开始自查',
  resume: '继续自查',
  seeResults: '看结果',
  seeMeasures: '看全部措施',
  seeExample: '先看示例企业',
  points,
  state: (name: string) => `${name}现在的情况`,
  company: '企业',
  resumeHelp: (count: number) =>
    count > 0 ? `还有 ${count} 条没有定论，答几个问题就能定。` : '每条措施都有了结论。',
  lost: '以前在这里填过，现在不见了？浏览器可能清理过数据。',
  restore: '有备份，就去“我的”恢复',
};
