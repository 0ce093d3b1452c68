export const products = {
  title: '产品',
};
