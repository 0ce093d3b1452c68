import type { filings as zh } from '../zh/filings';

export const filings: typeof zh = {
  title: 'Filings',
};
