import type { heat as zh } from '../zh/heat';

export const heat: typeof zh = {
  title: 'Products and measures',
};
