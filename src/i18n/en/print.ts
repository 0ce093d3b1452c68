import type { print as zh } from '../zh/print';

export const print: typeof zh = {
  title: 'Print',
};
