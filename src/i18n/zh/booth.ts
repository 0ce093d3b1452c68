export const booth = {
  title: '展台',
};
