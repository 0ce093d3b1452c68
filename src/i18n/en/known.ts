import type { known as zh } from '../zh/known';

export const known: typeof zh = {
  title: 'Documents that are known and not held',
  help: 'These documents may concern you too. This app does not hold their clauses, so the check is not complete. Please compare them yourself, or ask the authority.',
  short:
    'This app does not hold some further documents on the subject, so this result is not complete.',
  see: 'See which',
  failed:
    'The list of documents that are not held did not arrive. The check is not complete all the same: please look at other policies as well.',
  number: 'Number',
  issued: 'Day',
  holds: 'Content',
  validity: 'Validity',
  sureness: {
    text: 'quoted by the document of 2026',
    article: 'named in an article',
    secondary: 'seen in copies only, not verified',
  },
};
