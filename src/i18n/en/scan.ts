import type { scan as zh } from '../zh/scan';

export const scan: typeof zh = {
  title: 'Scan a code',
};
