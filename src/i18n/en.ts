import { check } from './en/check';
import { home } from './en/home';
import { measures } from './en/measures';
import { results } from './en/results';
import * as shell from './en/shell';
import * as words from './en/words';
import type { Messages } from './zh';

export const en: Messages = { ...shell, ...words, home, check, results, measures };
