export const batch = {
  title: '园区批量',
};
