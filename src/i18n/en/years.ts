import type { years as zh } from '../zh/years';

export const years: typeof zh = {
  title: 'Working days',
};
