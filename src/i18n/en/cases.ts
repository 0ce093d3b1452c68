import type { cases as zh } from '../zh/cases';

export const cases: typeof zh = {
  title: 'Cases',
  help: 'What companies and parks were helped with, as articles tell it. A case is someone else’s story, not something you can claim.',
  failed:
    'The cases did not arrive; all other screens work. Please check the network and open this page again.',
  themes: {
    guidance: 'Guidance around applications',
    review: 'Review and inspection',
    centres: 'Service centres',
    clusters: 'Parks',
    abroad: 'Going abroad',
  },
  theme: 'Theme',
  measure: 'Measure',
  article: 'Article',
  all: 'All',
  shown: (count, total) => `${count} of ${total} cases`,
  none: 'No case fits.',
  clear: 'Show all',
  undated: 'no day given',
  from: (title, appeared) => `“${title}”, ${appeared}`,
  related: 'Measures',
  caution: 'Do not read into it',
  contradictions: 'Where the articles differ',
  contradictionsHelp: 'Articles do not say the same. They stand side by side as they are.',
  articles: 'The articles',
  lastDay: (day) => `speaks of nothing after ${day}`,
};
