import { afterEach, expect, it, vi } from 'vitest';
import { attachments } from '../../src/state/attachments.svelte';
import { checklist } from '../../src/state/checklist.svelte';
import { workspace } from '../../src/state/workspace.svelte';
import { present } from '../builders/catalogue';
import { paperOf } from '../builders/checklist';
import { checklistStage } from '../builders/checklist-stage';

afterEach(() => {
  vi.restoreAllMocks();
});

async function listed() {
  const { id } = await checklistStage('device2-registration', [paperOf('甲'), paperOf('乙')]);
  return checklist.of(id);
}

const textFile = (name: string) => new File([`内容：${name}`], name, { type: 'text/plain' });
const namesOf = (id: string) => checklist.filesOf(id).map(({ name }) => name);

it('files are kept with their name, type and size, and read again as they were', async () => {
  const item = present((await listed())[0]);
  await attachments.attach(item, [textFile('一.txt'), textFile('二.txt')]);
  await workspace.settled();
  expect(namesOf(item.id)).toEqual(['一.txt', '二.txt']);
  const [file] = checklist.filesOf(item.id);
  expect(file).toMatchObject({ type: 'text/plain', size: 16, item: item.id });
  const blob = present(await attachments.read(present(file)));
  expect(await blob.text()).toBe('内容：一.txt');
  expect(blob instanceof File).toBe(false);
  expect(attachments.storing.size).toBe(0);
  expect(attachments.room?.most).toBeGreaterThan(0);
});

it('a file that is taken off comes back with its bytes', async () => {
  const item = present((await listed())[0]);
  await attachments.attach(item, [textFile('一.txt')]);
  const putBack = attachments.remove(present(checklist.filesOf(item.id)[0]));
  expect(namesOf(item.id)).toEqual([]);
  putBack();
  const [file] = checklist.filesOf(item.id);
  expect(await attachments.read(present(file))).toHaveProperty('size', 16);
});

it('files go and come with their item', async () => {
  const item = present((await listed())[0]);
  await attachments.attach(item, [textFile('一.txt')]);
  const putBack = checklist.remove(item.id);
  expect(namesOf(item.id)).toEqual([]);
  putBack();
  expect(namesOf(item.id)).toEqual(['一.txt']);
});

it('a file without room is told by name, and the others are kept', async () => {
  const item = present((await listed())[0]);
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    const isLarge = Object(value).blob?.size > 1000;
    if (isLarge) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  });
  const large = new File(['x'.repeat(2000)], '大.bin');
  await attachments.attach(item, [textFile('一.txt'), large, textFile('二.txt')]);
  await workspace.settled();
  expect(namesOf(item.id)).toEqual(['一.txt', '二.txt']);
  expect(attachments.notStored.get(item.id)).toEqual([{ name: '大.bin', problem: 'quota' }]);
  // The next try begins anew.
  await attachments.attach(item, [textFile('三.txt')]);
  expect(attachments.notStored.get(item.id) ?? []).toEqual([]);
});
