import { beforeEach, expect, it } from 'vitest';
import { belongingsOf } from '../../src/state/belongings';
import { contacts } from '../../src/state/contacts.svelte';
import { workspace } from '../../src/state/workspace.svelte';
import { CLASS_2, emptyStage, stageProduct } from '../builders/filing-stage';

const DESK = { unit: 'health', name: '科教处窗口', note: '' };

beforeEach(async () => {
  await emptyStage();
  await stageProduct(CLASS_2);
  await contacts.load();
});

it('are added, changed and removed, and each of it is taken back', () => {
  const id = contacts.add(DESK);
  expect(contacts.all).toEqual([{ ...DESK, id, company: workspace.company.id }]);
  const back = contacts.change(id, { note: '周二上午' });
  expect(contacts.all[0]).toMatchObject({ name: '科教处窗口', note: '周二上午' });
  back();
  expect(contacts.all[0]).toMatchObject({ note: '' });
  const undo = contacts.remove(id);
  expect(contacts.all).toEqual([]);
  undo();
  expect(contacts.all).toMatchObject([{ id, name: '科教处窗口' }]);
});

it('are those of the open company, and are counted with what belongs to it', async () => {
  contacts.add(DESK);
  const first = workspace.company.id;
  await stageProduct(CLASS_2);
  await contacts.load();
  expect(workspace.company.id).not.toBe(first);
  expect(contacts.all).toEqual([]);
  expect(await belongingsOf(first)).toMatchObject({ contacts: 1, filings: 0 });
});
