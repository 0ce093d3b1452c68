export const cases = {
  title: '案例',
};
