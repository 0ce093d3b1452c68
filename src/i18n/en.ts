import { check } from './en/check';
import * as copy from './en/copy';
import { home } from './en/home';
import { measures } from './en/measures';
import { pwa } from './en/pwa';
import { results } from './en/results';
import * as shell from './en/shell';
import * as words from './en/words';
import type { Messages } from './zh';

export const en: Messages = {
  ...shell,
  ...words,
  ...copy,
  home,
  check,
  results,
  measures,
  pwa,
};
