export const filings = {
  title: '申报',
};
