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
    help: 'Matters, units, figures (such as 60), clauses and document numbers. Put spaces between words; all of them must be there.',
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
      'Search a figure without its unit: some texts count in days, others in working days.',
      'Take one filter away.',
    ],
    clear: 'Clear search and filters',
  },
  procedures: {
    title: 'Procedures it leads to',
    loading: 'Reading the procedures…',
    none: 'No procedure that belongs to it directly is included.',
    papers: (count) => `time limits and checklist (${count} papers)`,
    card: 'description only, no time limits or checklist',
  },
  compare: {
    title: 'Side by side',
    caption: (own, other) => `${own} compared with ${other}`,
    subject: 'What is compared',
    figures: 'Figures',
    unit: 'Unit',
    qualifier: 'Qualifier',
    start: 'Counted from',
    noStart: 'not stated in the text',
    noFigure: 'no figure',
    procedures: 'Procedures and checklists',
    neverMerged:
      'The figures of each document stand as its text has them, with unit and qualifier. Where what they measure, the unit or the qualifier differs, one cannot be taken from the other, nor read as a second cut.',
  },
  copyAddress: 'Copy address',
};
