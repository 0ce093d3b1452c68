import { expect, it } from 'vitest';
import { checklist } from '../../src/state/checklist.svelte';
import { paperOffer } from '../../src/state/paper-offer';
import { procedureBook } from '../../src/state/procedures.svelte';
import { present, textOf } from '../builders/catalogue';
import { paperOf } from '../builders/checklist';
import { checklistStage } from '../builders/checklist-stage';

const PROCEDURE = 'device2-renewal';

function papersOfToday() {
  const procedure = procedureBook.find(PROCEDURE);
  return procedure?.kind === 'plan' ? procedure.papers : [];
}

/** A list made from an older version: a paper less, one that read otherwise, one that is gone. */
async function outdated() {
  const [first, second] = papersOfToday();
  const old = { ...present(first), title: textOf('旧的名称') };
  const { id, filing } = await checklistStage(PROCEDURE, [
    old,
    present(second),
    paperOf('以前要的'),
  ]);
  const items = () => checklist.of(id);
  for (const item of items()) checklist.change(item.id, { state: 'ready', note: '好了' });
  const diff = () => present(paperOffer.of(filing()));
  const titles = () => items().map(({ paper }) => paper?.title.zh);
  return { filing, items, diff, titles };
}

it('all that is new or changed is taken at once, without a tick lost, and can be undone', async () => {
  const { filing, items, diff, titles } = await outdated();
  const before = items();
  const [first, second, third] = papersOfToday().map(({ title }) => title.zh);
  const undo = paperOffer.takeAll(filing(), diff());
  expect(titles()).toEqual([first, second, '以前要的', third]);
  expect(items().map(({ state }) => state)).toEqual(['ready', 'ready', 'ready', 'open']);
  expect(items()[0]?.note).toBe('好了');
  expect(paperOffer.of(filing())).toBeUndefined();
  undo();
  expect(items()).toEqual(before);
  expect(paperOffer.of(filing())).toBeDefined();
});

it('taken one by one, the offer is over with the last of them', async () => {
  const { filing, diff, titles } = await outdated();
  paperOffer.add(filing(), diff().added);
  paperOffer.change(filing(), diff().changed);
  expect(diff()).toMatchObject({ added: [], changed: [] });
  const undo = paperOffer.drop(filing(), present(diff().gone[0]));
  expect(titles()).toEqual(papersOfToday().map(({ title }) => title.zh));
  expect(paperOffer.of(filing())).toBeUndefined();
  undo();
  expect(titles()).toContain('以前要的');
  expect(diff().gone).toHaveLength(1);
});

it('a list can be kept as it is', async () => {
  const { filing, items } = await outdated();
  const before = items();
  const undo = paperOffer.close(filing());
  expect(paperOffer.of(filing())).toBeUndefined();
  expect(items()).toEqual(before);
  undo();
  expect(paperOffer.of(filing())).toBeDefined();
});
