import AxeBuilder from '@axe-core/playwright';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { ItemState } from '../../src/domain/filings/filing';
import { zh } from '../../src/i18n/zh';
import { checklist as words } from '../../src/i18n/zh/checklist';
import { expect, FULL, open, openDetails, ready, test } from './app';
import { planOf } from './filing-rows';
import { openFilings } from './filings';
import { storedIn } from './stored';

const { pair } = zh.writing;
const DEVICE2 = { id: 'f', procedure: 'device2-registration' };
const DEVICE3 = { id: 'g', procedure: 'device3-registration' };
const { papers } = planOf(DEVICE2.procedure);
const [first, second] = papers;
if (!first || !second) throw new RangeError('The procedure has no papers.');

const item = (page: Page, paper = first): Locator => page.locator(`[data-item="f.${paper.id}"]`);
const stateOf = (line: Locator): Locator => line.getByRole('combobox');
const unfold = (line: Locator): Promise<void> => line.locator('summary').click();
const chooser = (line: Locator): Locator => line.locator('input[type="file"]');
const file = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

/** What a press of a button or link saves. */
async function saved(page: Page, target: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), target.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('what is ticked and entered is there after a reload', async ({ page }) => {
  await openFilings(page, [DEVICE2], '#/filings/f');
  await expect(page.getByText(words.count(papers.length, 0))).toBeVisible();
  await stateOf(item(page)).selectOption({ label: words.states.ready });
  await unfold(item(page));
  await item(page).getByLabel(words.owner).fill('李四');
  await item(page).getByLabel(words.due).fill('2030-03-31');
  await item(page).getByLabel(words.note).fill('等签字');
  await page.getByLabel(words.newItem).fill('说明函');
  await page.getByRole('button', { name: words.add, exact: true }).click();
  await expect(page.getByText(words.count(papers.length + 1, 1))).toBeVisible();
  await expect
    .poll(() => storedIn(page, 'items'))
    .toContainEqual(
      expect.objectContaining({ state: 'ready', owner: '李四', due: '2030-03-31', note: '等签字' }),
    );
  await page.reload();
  await ready(page);
  await expect(page.getByText(words.count(papers.length + 1, 1))).toBeVisible();
  await expect(item(page)).toContainText('李四 · 2030年3月31日前备好 · 等签字');
  await expect(stateOf(item(page))).toHaveValue('ready');
  const own = page.locator('[data-item]').filter({ hasText: '说明函' });
  await unfold(own);
  await own.getByRole('button', { name: pair(words.remove, '说明函') }).click();
  await expect(own).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(own).toHaveCount(1);
});

test('a file that is attached comes back byte by byte, after a reload and after it was removed', async ({
  page,
}) => {
  const bytes = randomBytes(1_300_000);
  const name = '报告 <b>最终版</b>.bin';
  await openFilings(page, [DEVICE2], '#/filings/f');
  await unfold(item(page));
  await chooser(item(page)).setInputFiles([file(name, bytes)]);
  await expect(item(page).locator('[data-file]')).toContainText('1.3 MB');
  await expect.poll(() => storedIn(page, 'files')).toHaveLength(1);
  await page.reload();
  await ready(page);
  await unfold(item(page));
  await expect(item(page).locator('[data-file]')).toContainText(name);
  await expect(page.locator('main b')).toHaveCount(0);
  const download = page.getByRole('button', { name: pair(words.download, name) });
  expect((await saved(page, download)).bytes.equals(bytes)).toBe(true);
  await page.getByRole('button', { name: pair(words.remove, name) }).click();
  await expect(item(page).locator('[data-file]')).toHaveCount(0);
  await page.getByRole('button', { name: words.undo }).click();
  expect((await saved(page, download)).bytes.equals(bytes)).toBe(true);
});

test('a picture can be looked at, and nothing else', async ({ page }) => {
  await openFilings(page, [DEVICE2], '#/filings/f');
  await unfold(item(page));
  const picture = {
    ...file('图.png', await readFile('public/icon-192.png')),
    mimeType: 'image/png',
  };
  const script = { ...file('页.html', Buffer.from('<b>x</b>')), mimeType: 'text/html' };
  await chooser(item(page)).setInputFiles([picture, script]);
  await expect(item(page).locator('[data-file]')).toHaveCount(2);
  const view = page.getByRole('button', { name: new RegExp(`^${words.open}`) });
  await expect(view).toHaveCount(1);
  await view.click();
  const seen = page.getByRole('dialog').getByRole('img', { name: '图.png' });
  await expect.poll(() => seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(192);
});

test('all papers leave as one zip with an index, under names that harm no one', async ({
  page,
}) => {
  const [one, two, three] = [
    randomBytes(300_000),
    Buffer.from('二'.repeat(50_000)),
    randomBytes(9),
  ];
  await openFilings(page, [DEVICE2], '#/filings/f');
  await stateOf(item(page)).selectOption('ready');
  await unfold(item(page));
  await item(page).getByLabel(words.note).fill('=HYPERLINK("https://example.org")');
  await chooser(item(page)).setInputFiles([file('a.pdf', one), file('A.pdf', two)]);
  await expect(item(page).locator('[data-file]')).toHaveCount(2);
  await unfold(item(page, second));
  await chooser(item(page, second)).setInputFiles([file('=1+1|con?.txt', three)]);
  await expect(item(page, second).locator('[data-file]')).toHaveCount(1);
  await page.getByRole('button', { name: words.zip }).click();
  const zip = await saved(page, page.locator('a[download]'));
  expect(zip.name).toBe(`${planOf(DEVICE2.procedure).title.zh}－材料.zip`);

  const files = unzipSync(zip.bytes);
  const text = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[path]);
  const [folder, other] = [`01 ${first.title.zh}`, `02 ${second.title.zh}`];
  expect(Object.keys(files).sort()).toEqual(
    [
      '清单.txt',
      '清单.csv',
      `${folder}/a.pdf`,
      `${folder}/A (2).pdf`,
      `${other}/=1+1_con_.txt`,
    ].sort(),
  );
  expect(one.equals(files[`${folder}/a.pdf`] ?? three)).toBe(true);
  expect(two.equals(files[`${folder}/A (2).pdf`] ?? three)).toBe(true);
  expect(three.equals(files[`${other}/=1+1_con_.txt`] ?? one)).toBe(true);
  const csv = text('清单.csv');
  expect(csv.startsWith(`\uFEFF"${words.columns.join('","')}"\r\n`)).toBe(true);
  expect(csv).toContain(`"01","${first.title.zh}","${words.states.ready}"`);
  expect(csv).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  expect(csv).toContain(`"'=1+1|con?.txt"`);
  expect(text('清单.txt')).toContain(`01 ${first.title.zh}\r\n`);
  expect(text('清单.txt')).toContain(first.source.article);
});

test('a full disk: the file that does not fit is named, the others are kept', async ({
  page,
  address,
}) => {
  // The files for offline use would take the room.
  await page.addInitScript('delete Navigator.prototype.serviceWorker');
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000_000 });
  await openFilings(page, [DEVICE2], '#/filings/f');
  await unfold(item(page));
  await chooser(item(page)).setInputFiles([
    file('小.bin', randomBytes(1_000)),
    file('大.bin', randomBytes(40_000_000)),
    file('也小.bin', randomBytes(1_000)),
  ]);
  await expect(page.getByRole('alert')).toHaveText([words.notStored.quota('大.bin')]);
  const listed = item(page).locator('[data-file]');
  await expect(listed).toHaveCount(2);
  await expect.poll(() => storedIn(page, 'files')).toHaveLength(2);
  await page.reload();
  await ready(page);
  await unfold(item(page));
  await expect(listed).toHaveText([/^小\.bin/, /^也小\.bin/]);
});

/** Portions of 20 MB. */
const PORTIONS = FULL ? 10 : 3;
const MEGABYTES = PORTIONS * 20;

/**
 * Sets the second paper as soon as something is under way. Tells, once the list shows it in a task
 * of its own, whether that is under way still.
 */
const setDuring = (page: Page, underWay: string, state: ItemState): Promise<boolean> =>
  page.evaluate(
    ([busy, line, value]) =>
      new Promise<boolean>((resolve) => {
        const isBusy = () => document.querySelector(busy) !== null;
        const set = () => {
          const select = document.querySelector<HTMLSelectElement>(`${line} select:enabled`);
          if (!select) return resolve(false);
          const shown = new MutationObserver(() => {
            if (!document.querySelector(`${line}[data-state="${value}"]`)) return;
            shown.disconnect();
            inTask(() => resolve(isBusy()));
          });
          shown.observe(document.body, { attributes: true, subtree: true });
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        };
        const inTask = (work: () => void) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = work;
          port2.postMessage('');
        };
        const begun = new MutationObserver(() => {
          if (!isBusy()) return;
          begun.disconnect();
          inTask(set);
        });
        begun.observe(document.body, { attributes: true, childList: true, subtree: true });
      }),
    [underWay, `[data-item="f.${second.id}"]`, state] as const,
  );

test(`a file of ${MEGABYTES} MB is kept and put into a zip while the list can be used`, async ({
  page,
}, testInfo) => {
  test.setTimeout(180_000);
  const path = testInfo.outputPath('large.bin');
  const portion = randomBytes(20_000_000);
  for (let round = 0; round < PORTIONS; round += 1) await writeFile(path, portion, { flag: 'a' });
  await openFilings(page, [DEVICE2], '#/filings/f');
  await unfold(item(page));

  const whileKept = setDuring(page, 'input[type="file"]:disabled', 'preparing');
  await chooser(item(page)).setInputFiles(path);
  expect(await whileKept).toBe(true);
  await expect(item(page).locator('[data-file]')).toContainText(`${MEGABYTES}.0 MB`, {
    timeout: 60_000,
  });

  const whilePacked = setDuring(page, 'progress', 'ready');
  await page.getByRole('button', { name: words.zip }).click();
  expect(await whilePacked).toBe(true);
  const link = page.locator('a[download]');
  await expect(link).toBeVisible({ timeout: 120_000 });

  const files = unzipSync((await saved(page, link)).bytes);
  const packed = files[`01 ${first.title.zh}/large.bin`];
  expect((await readFile(path)).equals(packed ?? new Uint8Array())).toBe(true);
});

test('a paper that two filings ask for is listed once, and set for both', async ({ page }) => {
  await openFilings(page, [DEVICE2, DEVICE3], '#/filings/papers');
  const shared = page.locator(`[data-paper="${first.id}"]`);
  await expect(shared).toHaveCount(1);
  await expect(shared).toContainText(words.usedFor(2));
  await shared.getByRole('combobox').first().selectOption('ready');
  await expect(page.getByText(words.allSet(first.title.zh, 2, words.states.ready))).toBeVisible();
  await unfold(shared);
  await shared.getByRole('link').first().click();
  await expect(page.locator(`[data-item$="${first.id}"]`).getByRole('combobox')).toHaveValue(
    'ready',
  );
  await expect(page.getByText(words.count(papers.length, 1))).toBeVisible();
});

test('a newer version of a procedure is offered, and overwrites no tick', async ({ page }) => {
  await openFilings(page, [{ ...DEVICE2, version: 0 }], '#/filings/f');
  await stateOf(item(page)).selectOption('ready');
  await expect(page.getByRole('heading', { name: words.offer })).toBeVisible();
  await page.getByRole('button', { name: words.keepList }).click();
  await expect(page.getByRole('heading', { name: words.offer })).toHaveCount(0);
  await page.reload();
  await ready(page);
  await expect(stateOf(item(page))).toHaveValue('ready');
  await expect(page.getByRole('heading', { name: words.offer })).toHaveCount(0);
});

const LOOKS = [
  [320, 'dark'],
  [1280, 'light'],
] as const;

for (const [width, colorScheme] of FULL ? LOOKS : LOOKS.slice(0, 1)) {
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 20_000 }, colorScheme });

    test('a list with everything open holds for everyone, and stays in its width', async ({
      page,
    }) => {
      const found: string[] = [];
      const look = async () => {
        // What is not there yet cannot be opened.
        await page.locator('[data-item], [data-paper]').first().waitFor();
        await openDetails(page);
        await expect(
          chooser(page.locator('main')).or(page.locator('main li a')).first(),
        ).toBeAttached();
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        found.push(...violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${wide} px wide`);
      };
      await openFilings(page, [{ ...DEVICE2, version: 0 }, DEVICE3], '#/filings/f');
      await unfold(item(page));
      await chooser(item(page)).setInputFiles([
        file(`${'很长的名字'.repeat(12)}.bin`, randomBytes(9)),
      ]);
      await expect(item(page).locator('[data-file]')).toHaveCount(1);
      await page.getByRole('button', { name: words.zip }).click();
      await expect(page.locator('a[download]')).toBeVisible();
      await look();
      await page.getByRole('link', { name: words.papers }).click();
      await expect(page.locator('h1')).toHaveText(words.papers);
      await look();
      expect(found).toEqual([]);
    });
  });
}

test('without any filing the page of papers says where they come from', async ({ page }) => {
  await open(page, '#/filings/papers');
  await expect(page.getByText(words.papersEmpty)).toBeVisible();
});
