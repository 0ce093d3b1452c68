export const packs = {
  title: '政策包',
};
