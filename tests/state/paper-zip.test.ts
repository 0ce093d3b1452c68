import { unzipSync } from 'fflate';
import { beforeEach, expect, it, vi } from 'vitest';
import { attachments } from '../../src/state/attachments.svelte';
import { checklist } from '../../src/state/checklist.svelte';
import { PaperZip, type ZipOrder } from '../../src/state/paper-zip.svelte';
import { workerUrls } from '../../src/state/worker-urls';
import { workspace } from '../../src/state/workspace.svelte';
import zipWorker from '../../src/workers/zip?worker&url';
import { present } from '../builders/catalogue';
import { paperOf } from '../builders/checklist';
import { checklistStage } from '../builders/checklist-stage';

beforeEach(() => {
  workerUrls.zip = () => zipWorker;
});

async function order(...files: readonly File[]): Promise<ZipOrder> {
  const { id } = await checklistStage('device2-registration', [paperOf('甲')]);
  const item = present(checklist.of(id)[0]);
  await attachments.attach(item, files);
  const folder = { name: '01 甲/乙', files: checklist.filesOf(item.id) };
  return { name: '申报', indexName: '清单', text: '一', rows: [['=1']], folders: [folder] };
}

async function unpacked(zip: PaperZip) {
  await expect.poll(() => zip.made ?? zip.problem).toBeDefined();
  const bytes = await (await fetch(present(zip.made).url)).arrayBuffer();
  return unzipSync(new Uint8Array(bytes));
}

it('a zip holds the index and the files in their folders, under safe names', async () => {
  const zip = new PaperZip();
  await zip.make(await order(new File(['a'], 'a?.txt'), new File(['b'], 'A_.txt')));
  const files = await unpacked(zip);
  expect(Object.keys(files)).toEqual([
    '清单.txt',
    '清单.csv',
    '01 甲_乙/a_.txt',
    '01 甲_乙/A_ (2).txt',
  ]);
  expect(new TextDecoder().decode(files['01 甲_乙/A_ (2).txt'])).toBe('b');
  expect(zip.made?.name).toBe('申报.zip');
  expect(zip.progress).toBeUndefined();
  zip.discard();
  expect(zip.made).toBeUndefined();
});

it('files whose bytes are not on the device are named, and the rest is packed', async () => {
  const given = await order(new File(['a'], '在.txt'), new File(['b'], '不在.txt'));
  const gone = present(given.folders[0]?.files[1]);
  await present(workspace.shelf).blobs.remove(gone.id);
  const zip = new PaperZip();
  await zip.make(given);
  expect(Object.keys(await unpacked(zip))).toContain('01 甲_乙/在.txt');
  expect(zip.missing).toEqual(['不在.txt']);
});

it('what is stopped comes to nothing', async () => {
  const zip = new PaperZip();
  const making = zip.make(await order(new File(['a'], 'a.txt')));
  expect(zip.progress).toBe(0);
  zip.discard();
  await making;
  expect(zip.progress).toBeUndefined();
  expect(zip.made).toBeUndefined();
});

it('a worker that does not start is a failure, told as one', async () => {
  workerUrls.zip = undefined;
  const zip = new PaperZip();
  await zip.make(await order());
  expect(zip.problem).toBe('failed');
  expect(zip.progress).toBeUndefined();
});

it('more than a zip can hold is said before anything is read', async () => {
  const given = await order(new File(['a'], 'a.txt'));
  vi.spyOn(Blob.prototype, 'size', 'get').mockReturnValue(3_000_000_000);
  const zip = new PaperZip();
  await zip.make(given);
  vi.restoreAllMocks();
  expect(zip.problem).toBe('tooLarge');
});
