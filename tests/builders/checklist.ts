import type { ChecklistItem } from '../../src/domain/filings/filing';
import type { Paper } from '../../src/domain/procedures/procedure';
import { textOf } from './catalogue';
import { source } from './library';

export const paperOf = (id: string, extras: Partial<Paper> = {}): Paper => ({
  id,
  title: textOf(id),
  source,
  ...extras,
});

/** An item of a checklist that asks for a paper. */
export const itemOf = (paper: Paper, extras: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: `f.${paper.id}`,
  company: 'a',
  filing: 'f',
  paper,
  title: '',
  state: 'open',
  note: '',
  owner: '',
  order: 0,
  ...extras,
});

/** An item of one’s own. */
export function ownItem(title: string, extras: Partial<ChecklistItem> = {}): ChecklistItem {
  const { paper: _none, ...item } = itemOf(paperOf(title));
  return { ...item, title, ...extras };
}
