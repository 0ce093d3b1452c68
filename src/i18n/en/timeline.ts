import type { timeline as zh } from '../zh/timeline';

export const timeline: typeof zh = {
  title: 'Timeline',
  changes: 'What changed',
};
