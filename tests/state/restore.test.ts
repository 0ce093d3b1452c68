import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { workspace } from '../../src/state/workspace.svelte';
import { backupStage, backupText } from '../builders/backup-stage';
import { present } from '../builders/catalogue';
import { storedCompany } from '../builders/devices';
import { fullDisk } from '../builders/full-disk';

let at: Awaited<ReturnType<typeof backupStage>>;
beforeEach(async () => {
  at = await backupStage();
});
afterEach(() => vi.restoreAllMocks());

const ids = () => workspace.companies.map(({ id }) => id).sort();

it('compares first, and changes nothing until it is told to', async () => {
  const text = await backupText();
  await at.hold('other');
  const before = await at.held();
  await at.restoring.readText(text);
  expect(at.restoring.step).toBe('compare');
  const { comparison, outcomes } = present(at.restoring.compared);
  expect(comparison.companies.map(({ standing }) => standing)).toEqual(['new']);
  expect(outcomes.merge.total).toBe(2);
  expect(outcomes.replace.total).toBe(1);
  expect(await at.held()).toBe(before);
  at.restoring.cancel();
  expect(at.restoring.step).toBe('choose');
  expect(await at.held()).toBe(before);
});

it('restores, shows what the device holds then, and goes back', async () => {
  const text = await backupText();
  await at.hold('other');
  const before = await at.held();
  await at.restoring.readFile(new Blob([text]));
  await at.restoring.confirm('merge');
  expect([at.restoring.step, at.restoring.problem]).toEqual(['done', undefined]);
  expect(at.restoring.outcome).toMatchObject({ added: 1, total: 2 });
  expect(ids()).toEqual(['mine', 'other']);
  expect(at.restoring.snapshot).toMatchObject({ companies: 1, changedSince: 0 });
  await at.restoring.undo();
  expect(at.restoring.left).toBe('undone');
  expect(at.restoring.snapshot).toBeUndefined();
  expect(await at.held()).toBe(before);
  expect(ids()).toEqual(['other']);
});

it('asks for the password of a backup that has one, again where it is wrong', async () => {
  const text = await backupText('渝药');
  await at.restoring.readText(text);
  expect([at.restoring.step, at.restoring.problem]).toEqual(['password', undefined]);
  await at.restoring.unlock('别的');
  expect([at.restoring.step, at.restoring.problem]).toEqual(['password', 'password-wrong']);
  await at.restoring.unlock('渝药');
  expect([at.restoring.step, at.restoring.problem]).toEqual(['compare', undefined]);
});

it('refuses what is no backup, or not whole, and waits for another', async () => {
  const text = await backupText();
  const before = await at.held();
  for (const [given, problem] of [
    ['渝药', 'foreign'],
    [text.slice(0, -9), 'damaged'],
  ] as const) {
    await at.restoring.readText(given);
    expect([at.restoring.step, at.restoring.problem]).toEqual(['choose', problem]);
  }
  expect(await at.held()).toBe(before);
});

it('shows a new comparison where another page changed the device meanwhile', async () => {
  const text = await backupText();
  await at.restoring.readText(text);
  await at.onDevice((db) => db.companies.put(storedCompany('late')));
  const before = await at.held();
  await at.restoring.confirm('replace');
  expect([at.restoring.step, at.restoring.problem]).toEqual(['compare', 'changed']);
  expect(await at.held()).toBe(before);
  expect(present(at.restoring.compared).comparison.onlyHere.map(({ id }) => id)).toEqual(['late']);
  await at.restoring.confirm('replace');
  expect(at.restoring.step).toBe('done');
  expect(ids()).toEqual(['mine']);
});

it('neither compares, restores nor goes back while the last change cannot be stored', async () => {
  const text = await backupText();
  await at.restoring.readText(text);
  await at.restoring.confirm('replace');
  await at.restoring.readText(text);
  const before = await at.held();
  const disk = fullDisk();
  workspace.create();
  workspace.rename('刚写下的公司');
  await at.restoring.confirm('replace');
  expect([at.restoring.step, at.restoring.problem]).toEqual(['compare', 'unsaved']);
  await at.restoring.undo();
  expect([at.restoring.left, at.restoring.problem]).toEqual([undefined, 'unsaved']);
  at.restoring.cancel();
  await at.restoring.readText(text);
  expect([at.restoring.step, at.restoring.problem]).toEqual(['choose', 'unsaved']);
  expect(await at.held()).toBe(before);
  disk.mockRestore();
  await at.restoring.readText(text);
  const { onlyHere } = present(at.restoring.compared).comparison;
  expect(onlyHere.map(({ name }) => name)).toEqual(['刚写下的公司']);
});

it('goes back only after it has shown what was changed since', async () => {
  await at.restoring.readText(await backupText());
  await at.restoring.confirm('replace');
  expect(at.restoring.snapshot).toMatchObject({ changedSince: 0 });
  await at.onDevice((db) => db.companies.put(storedCompany('late')));
  const before = await at.held();
  await at.restoring.undo();
  expect([at.restoring.left, at.restoring.problem]).toEqual(['stale', undefined]);
  expect(at.restoring.snapshot).toMatchObject({ changedSince: 1 });
  expect(await at.held()).toBe(before);
  await at.restoring.undo();
  expect(at.restoring.left).toBe('undone');
  expect(ids()).toEqual(['mine']);
});

it('gives up the way back when it is told to', async () => {
  await at.restoring.readText(await backupText());
  await at.restoring.confirm('replace');
  await at.restoring.forget();
  expect(at.restoring.left).toBe('forgotten');
  expect(at.restoring.snapshot).toBeUndefined();
  expect(await at.onDevice((db) => db.snapshots.count())).toBe(0);
});
