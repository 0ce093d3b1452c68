import { check } from './zh/check';
import * as copy from './zh/copy';
import { home } from './zh/home';
import { measures } from './zh/measures';
import { pwa } from './zh/pwa';
import { results } from './zh/results';
import * as shell from './zh/shell';
import * as words from './zh/words';

/** Everything the page says, in Chinese: the source of the other language. */
export const zh = {
  ...shell,
  ...words,
  ...copy,
  home,
  check,
  results,
  measures,
  pwa,
};

export type Messages = typeof zh;
