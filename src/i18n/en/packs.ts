import type { packs as zh } from '../zh/packs';

export const packs: typeof zh = {
  title: 'Policy packs',
};
