export const scan = {
  title: '扫码导入',
};
