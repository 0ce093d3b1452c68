export const move = {
  title: '安装与迁移',
};
