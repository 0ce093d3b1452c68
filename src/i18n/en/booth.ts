import type { booth as zh } from '../zh/booth';

export const booth: typeof zh = {
  title: 'Booth',
};
