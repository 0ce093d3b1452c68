import type { Messages } from '../zh';

export const copy: Messages['copy'] = {
  copied: 'Copied',
  byHand: 'This page may not copy by itself. The text is selected: press and hold, or Ctrl+C.',
  close: 'Close',
};

export const problem: Messages['problem'] = {
  label: 'Copy problem description',
  id: '渝药自查 matter',
  clause: 'Clause',
  verdict: 'Conclusion',
  asOf: 'Judged as of',
  data: 'Data checked on',
  app: 'App version',
};
