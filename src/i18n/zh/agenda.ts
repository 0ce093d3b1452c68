export const agenda = {
  title: '日程',
};
