import type { policies as zh } from '../zh/policies';

export const policies: typeof zh = {
  title: 'Policy library',
  tabs: {
    label: 'Policies',
    measures: 'Measures',
    timeline: 'Timeline',
    places: 'Service map',
    cases: 'Cases',
  },
};
