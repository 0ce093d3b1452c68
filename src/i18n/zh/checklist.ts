export const checklist = {
  title: '材料清单',
};
