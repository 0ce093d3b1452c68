export const heat = {
  title: '产品与措施',
};
