export const timeline = {
  title: '时间轴',
  changes: '变更',
};
