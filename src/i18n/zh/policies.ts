export const policies = {
  title: '政策库',
  tabs: {
    label: '政策',
    measures: '措施',
    timeline: '时间轴',
    places: '服务地图',
    cases: '案例',
  },
};
