export const years = {
  title: '工作日历',
};
