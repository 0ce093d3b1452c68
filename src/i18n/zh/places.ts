export const places = {
  title: '服务地图',
};
