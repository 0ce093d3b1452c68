import type { Verdict } from '../../domain/eligibility/verdict';

/** Each verdict has its own sign in a square of 16, so that colour is never the only difference. */
export const VERDICT_PATHS: Readonly<Record<Verdict | 'duty', string>> = {
  eligible: 'M3 8.5l3.5 3.5L13 4.5',
  incomplete: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.6v.4',
  manual: 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z',
  ineligible: 'M4 4l8 8M12 4l-8 8',
  lapsed: 'M8 3a5 5 0 1 0 5 5M8 5v3l2 1.5M10 2.5l3 .5-.5 3',
  'not-yet': 'M4 2.5h8M4 13.5h8M5 2.5c0 4 6 6 6 11M11 2.5c0 4-6 6-6 11',
  'nothing-to-apply': 'M2.5 13.5h11M4 13V7M8 13V7M12 13V7M2.5 6L8 2.5 13.5 6z',
  duty: 'M4 2.5h8v11H4zM6.5 6h3M6.5 9h3',
};
