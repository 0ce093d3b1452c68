import type { places as zh } from '../zh/places';

export const places: typeof zh = {
  title: 'Service map',
};
