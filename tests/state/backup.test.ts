import { afterEach, expect, it, vi } from 'vitest';
import { Backups } from '../../src/state/backup.svelte';
import { workspace } from '../../src/state/workspace.svelte';
import { readBackup } from '../../src/storage/backup/read';
import { backupStage } from '../builders/backup-stage';
import { present } from '../builders/catalogue';
import { fullDisk } from '../builders/full-disk';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'canShare');
  vi.restoreAllMocks();
});

/** What headless Chromium lacks: a way to give files to other apps. */
function withShare(share: (data: ShareData) => Promise<void>) {
  Object.defineProperty(navigator, 'canShare', {
    configurable: true,
    value: ({ files }: ShareData) => files?.[0]?.type === 'text/plain',
  });
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
}

async function made(password = '') {
  const { onDevice } = await backupStage();
  const backups = new Backups();
  await backups.make(password, '备份.txt');
  const mark = () => onDevice((db) => db.marks.get('backup'));
  return { backups, mark };
}

it('makes a text file with everything that was typed so far', async () => {
  const { onDevice } = await backupStage();
  workspace.create();
  workspace.rename('刚写下的公司');
  const backups = new Backups();
  await backups.make('', '备份.txt');
  const { file, text, companies } = present(backups.made);
  expect(file.name).toBe('备份.txt');
  expect(file.type).toBe('text/plain');
  expect(await file.text()).toBe(text);
  expect(companies).toBe(await onDevice((db) => db.companies.count()));
  expect(companies).toBe(2);
});

it('makes none while the last change cannot be stored, and one that holds it once it can', async () => {
  await backupStage();
  const disk = fullDisk();
  workspace.create();
  workspace.rename('刚写下的公司');
  const backups = new Backups();
  await backups.make('', '备份.txt');
  expect([backups.problem, backups.made, backups.isMaking]).toEqual(['unsaved', undefined, false]);
  disk.mockRestore();
  await backups.make('', '备份.txt');
  expect(backups.problem).toBeUndefined();
  const { companies } = await readBackup(present(backups.made).text);
  expect(companies.map(({ enterprise }) => enterprise.name)).toContain('刚写下的公司');
});

it('notes a backup only once it is in the hands of the user', async () => {
  const { backups, mark } = await made();
  await backups.look();
  expect([backups.isKnown, backups.lastAt]).toEqual([true, undefined]);
  expect(await mark()).toBeUndefined();
  await backups.note('saved');
  const { madeAt } = present(backups.made);
  expect(await mark()).toEqual({ key: 'backup', at: madeAt });
  const later = new Backups();
  await later.look();
  expect(later.lastAt).toBe(madeAt);
});

it('is put away without a trace', async () => {
  const { backups, mark } = await made();
  const { url } = present(backups.made);
  backups.discard();
  expect(backups.made).toBeUndefined();
  expect(await mark()).toBeUndefined();
  await expect(fetch(url)).rejects.toThrow();
});

it('does not offer to share where the browser cannot', async () => {
  const { backups } = await made();
  expect(present(backups.made).canShare).toBe(false);
});

it('gives the file to another app, and notes that', async () => {
  const given: ShareData[] = [];
  withShare((data) => {
    given.push(data);
    return Promise.resolve();
  });
  const { backups, mark } = await made();
  expect(present(backups.made).canShare).toBe(true);
  await backups.share();
  expect(given).toEqual([{ files: [present(backups.made).file] }]);
  expect(backups.handover).toBe('shared');
  expect(await mark()).toBeDefined();
});

it.each([
  ['AbortError', undefined],
  ['NotAllowedError', 'notShared'],
])('notes nothing where sharing ends with %s', async (name, handover) => {
  withShare(() => Promise.reject(new DOMException('', name)));
  const { backups, mark } = await made();
  await backups.share();
  expect(backups.handover).toBe(handover);
  expect(await mark()).toBeUndefined();
});

it('says so where a backup cannot be made', async () => {
  await backupStage();
  vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new DOMException('', 'OperationError'));
  const backups = new Backups();
  await backups.make('', '备份.txt');
  expect([backups.problem, backups.made, backups.isMaking]).toEqual(['failed', undefined, false]);
});
