import type { move as zh } from '../zh/move';

export const move: typeof zh = {
  title: 'Install and move',
};
