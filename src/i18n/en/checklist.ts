import type { checklist as zh } from '../zh/checklist';

export const checklist: typeof zh = {
  title: 'Checklist',
};
