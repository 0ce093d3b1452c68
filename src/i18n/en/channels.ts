import type { channels as zh } from '../zh/channels';

export const channels: typeof zh = {
  title: 'Review channels',
};
