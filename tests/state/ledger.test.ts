import { beforeEach, expect, it } from 'vitest';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { agenda } from '../../src/state/agenda.svelte';
import { belongingsOf } from '../../src/state/belongings';
import { ledger } from '../../src/state/ledger.svelte';
import { workspace } from '../../src/state/workspace.svelte';
import { CLASS_2, emptyStage, stageProduct } from '../builders/filing-stage';

const QUEUE = {
  title: '检验排队',
  product: null,
  filing: null,
  unit: 'drug-administration',
  since: '2026-03-02',
  visit: '2026-04-01',
};

beforeEach(async () => {
  await emptyStage();
  await stageProduct(CLASS_2);
  await ledger.load();
});

it('obstacles are noted, changed and removed, and each of it is taken back', () => {
  const id = ledger.add(QUEUE);
  expect(ledger.all).toMatchObject([
    { id, company: workspace.company.id, title: '检验排队', unit: 'drug-administration' },
  ]);
  const back = ledger.change(id, { visit: null });
  expect(ledger.all[0]).not.toHaveProperty('visit');
  back();
  expect(ledger.all[0]).toMatchObject({ visit: '2026-04-01' });
  const undo = ledger.remove(id);
  expect(ledger.all).toEqual([]);
  undo();
  expect(ledger.all).toMatchObject([{ id, title: '检验排队' }]);
});

it('an entry is noted together with the next visit, and both are taken back at once', () => {
  const id = ledger.add(QUEUE);
  const entry = { on: parsePlainDate('2026-04-02'), text: '排到五月' };
  const back = ledger.addEntry(id, entry, '2026-05-06');
  expect(ledger.all[0]).toMatchObject({ entries: [entry], visit: '2026-05-06' });
  back();
  expect(ledger.all[0]).toMatchObject({ entries: [], visit: '2026-04-01' });
});

it('crossed off, an obstacle has no visit any more; opened again, it has', async () => {
  const id = ledger.add(QUEUE);
  await agenda.load();
  const visits = () => agenda.all.filter(({ kind }) => kind === 'visit');
  expect(visits()).toMatchObject([{ day: '2026-04-01', overdue: true }]);
  ledger.close(id, { on: parsePlainDate('2026-04-08'), by: '换了受理点' });
  expect(ledger.all[0]?.closed).toEqual({ on: '2026-04-08', by: '换了受理点' });
  expect(visits()).toEqual([]);
  ledger.reopen(id);
  expect(ledger.all[0]).not.toHaveProperty('closed');
  expect(visits()).toHaveLength(1);
});

it('they are counted with what belongs to their company', async () => {
  ledger.add(QUEUE);
  expect(await belongingsOf(workspace.company.id)).toMatchObject({ obstacles: 1 });
});
