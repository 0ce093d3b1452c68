import type { history as zh } from '../zh/history';

export const history: typeof zh = {
  title: 'Changes',
  help: (most) =>
    `Each change of an answer, a name or the archive is noted, on this device and in backups only. Changing the same thing again within a minute is one note, and taking it back at once is none. The latest ${most} of each company are kept; older ones are let go of.`,
  full: (most) => `These are the latest ${most}; older changes are no longer kept.`,
  empty: 'No changes yet. From now on, what is changed is noted here by day.',
  failed: 'The changes could not be read. Nothing is lost; please open this page once more.',
  earlier: (count) => (count === 1 ? '1 earlier change' : `${count} earlier changes`),
  ofCompany: (count) => `Changes of the company itself (${count})`,
  became: 'changed to',
  unanswered: 'not answered',
  noName: 'no name',
  gone: 'A question that is no longer asked',
  name: 'Name',
  complete: 'All products are listed here',
  added: 'The product was added',
  archived: 'Archived',
  takenOut: 'Taken out of the archive',
  removed: (name) => `The product “${name}” was deleted`,
  begun: 'Filing begun',
  over: 'Filing completed',
  certificate: (name) => `Entered: ${name}`,
};
