import type { agenda as zh } from '../zh/agenda';

export const agenda: typeof zh = {
  title: 'Agenda',
};
