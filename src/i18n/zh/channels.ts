export const channels = {
  title: '审评通道',
};
