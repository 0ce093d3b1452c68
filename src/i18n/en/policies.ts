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
  filters: {
    document: 'Document',
    section: 'Section',
    kind: 'How it is used',
    sector: 'Sector',
    role: 'Role that is named',
    unit: 'Lead unit',
    verdict: 'Verdict for you',
  },
  sectors: {
    drug: 'Drugs other than TCM',
    tcm: 'TCM',
    device: 'Medical devices',
    cosmetics: 'Cosmetics',
  },
  fields: {
    title: 'Title',
    clause: 'Clause',
    figure: 'Figure',
    provision: 'Matter',
    summary: 'Summary',
    term: 'Condition',
    unit: 'Unit',
    open: 'Left open by the text',
    number: 'Document number',
  },
  search: {
    label: 'Search the measures',
    help: 'Matters, units, figures (such as 60个工作日), clauses and document numbers. Put spaces between words; all of them must be there.',
    filter: (count) => (count === 0 ? 'Filters' : `Filters (${count} set)`),
    any: 'Any',
    filterHelp:
      'Sector and role are read from the conditions of each matter. Duties of agencies have no conditions, so a sector or a role leaves them out.',
    count: (count) =>
      count === 0
        ? 'No measure found'
        : count === 1
          ? '1 measure found'
          : `${count} measures found`,
    results: 'Measures found',
    more: (count) => (count === 1 ? '1 more place' : `${count} more places`),
    none: 'No measure in the library has all of this.',
    noneHelp: [
      'Try a shorter word, such as “review” or “testing”.',
      'Search a figure with its unit, or the figure alone: where the text says “天” (days), “工作日” (working days) finds nothing.',
      'Take one filter away.',
    ],
    clear: 'Clear search and filters',
  },
};
