import { plural } from './plural';
import type { Messages } from '../zh';

export const home: Messages['home'] = {
  title: 'Which of these measures can you use?',
  purpose:
    'Enter your company and products once and see, measure by measure, whether you can use it, why, what is missing and whom to ask. It is worked out on your device only and works without a network.',
  start: 'Start the check',
  resume: 'Continue the check',
  seeResults: 'See the results',
  seeMeasures: 'See all measures',
  seeExample: 'See an example company',
  points: [
    {
      icon: 'clause',
      text: 'Every measure is split into concrete matters; every conclusion names its clause.',
    },
    {
      icon: 'ask',
      text: 'An unanswered question is never a no; where the authority decides, you learn whom to ask.',
    },
    { icon: 'device', text: 'Nothing is uploaded. No account, no statistics.' },
  ],
  state: (name) => `${name}: how things stand`,
  company: 'Company',
  resumeHelp: (count) =>
    count > 0
      ? `${plural(count, 'measure', 'measures')} undecided; a few answers decide.`
      : 'Every measure is decided.',
  lost: 'Did you fill this in before, and it is gone? The browser may have cleared the data.',
  restore: 'If you have a backup, restore it under “Me”',
};
