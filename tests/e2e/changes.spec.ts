import type { Page } from '@playwright/test';
import { createCatalogue } from '../../src/data/create-catalogue';
import { assess } from '../../src/domain/eligibility/assess';
import { createEngine } from '../../src/domain/eligibility/engine';
import type { Catalogue } from '../../src/domain/policy/catalogue';
import type { Measure, PolicyDocument } from '../../src/domain/policy/document';
import { me as meWords } from '../../src/i18n/zh/me';
import { zh } from '../../src/i18n/zh';
import { timeline } from '../../src/i18n/zh/timeline';
import { expect, filesKept, open, ready, show, test } from './app';
import { headless } from './built';
import { putRows } from './put-rows';
import { COMPANY } from './screens';
import { keep, storedIn } from './stored';

test.use({ serviceWorkers: 'allow' });

const words = timeline.report;
const DAY = '2026-11-22';

/** What the app keeps of the catalogue: found as it left it, to be put back changed. */
type Kept = Pick<Catalogue, 'documents' | 'facts' | 'terms' | 'warnings'>;
interface UsedRow {
  readonly id: string;
  readonly schema: number;
  readonly text: string;
  readonly day: string;
}

const isUsed = (row: unknown): row is UsedRow =>
  typeof row === 'object' && row !== null && 'id' in row && row.id === 'used';

async function usedRow(page: Page): Promise<UsedRow> {
  const find = async () => (await storedIn(page, 'catalogues')).find(isUsed);
  await expect.poll(find).toBeTruthy();
  const row = await find();
  if (!row) throw new RangeError('No catalogue is kept.');
  return row;
}

const withMeasures = (
  { documents, ...rest }: Kept,
  change: (measures: readonly Measure[], document: PolicyDocument) => readonly Measure[],
): Kept => ({
  ...rest,
  documents: documents.map((document) => ({
    ...document,
    measures: change(document.measures, document),
  })),
});

/** Another edition: one measure was not there yet, one was that is gone, and two were otherwise. */
const earlier = (now: Kept): Kept =>
  withMeasures(now, (measures, { id }) =>
    id === '2026'
      ? measures
          .filter((measure) => measure.id !== '2026-05')
          .flatMap((measure): readonly Measure[] => {
            if (measure.id === '2026-06') return [{ ...measure, title: { zh: '改过的标题' } }];
            if (measure.id !== '2026-12') return [measure];
            const provisions = measure.provisions.map((provision) => ({
              ...provision,
              when: { fact: 'inChongqing', is: false },
            }));
            const gone = { ...measure, id: '2026-99', title: { zh: '不再有的措施' } };
            return [
              { ...measure, provisions },
              { ...gone, provisions: provisions.map((each) => ({ ...each, id: `${each.id}-99` })) },
            ];
          })
      : measures,
  );

/** Opens the app with a company, as if it had judged by other data before. */
async function openAfterUpdate(page: Page, change: (row: UsedRow) => UsedRow): Promise<UsedRow> {
  await page.clock.setFixedTime(new Date(`${DAY}T04:00:00Z`));
  await open(page);
  await keep(page, COMPANY);
  const now = await usedRow(page);
  await putRows(page, 'catalogues', [change(now)]);
  await page.reload();
  await ready(page);
  return now;
}

const withEarlier = (row: UsedRow): UsedRow => ({
  ...row,
  text: JSON.stringify(earlier(JSON.parse(row.text))),
});

const notice = (page: Page) => page.getByRole('status').filter({ hasText: words.see });

test('after an update the first screen says so, and the report tells what changed and why, offline too', async ({
  page,
  context,
}) => {
  const now = await openAfterUpdate(page, withEarlier);
  await expect(notice(page)).toContainText('4 条措施有变化');
  await filesKept(page);
  await context.setOffline(true);
  await notice(page).getByRole('link', { name: words.see }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(timeline.changes);

  const measures = await page
    .locator('[data-measure-change]')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-measure-change'), row.getAttribute('data-kind')]),
    );
  expect(measures).toEqual([
    ['2026-05', 'new'],
    ['2026-06', 'changed'],
    ['2026-12', 'changed'],
    ['2026-99', 'gone'],
  ]);
  const old: Kept = earlier(JSON.parse(now.text));
  const engine = createEngine(createCatalogue(old.documents, old.facts, old.terms, old.warnings));
  const before = assess(engine, COMPANY, DAY).measures;
  const after = (await headless()).assess(COMPANY, DAY).measures;
  const differing = [...Object.keys(after), '2026-99'].filter(
    (id) => before[id]?.verdict !== after[id]?.verdict,
  );
  expect(differing).toEqual(expect.arrayContaining(['2026-05', '2026-12', '2026-99']));
  const shown = await page
    .locator('[data-reported] [data-change]')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.getAttribute('data-change'),
        row.getAttribute('data-before') ?? undefined,
        row.getAttribute('data-after') ?? undefined,
      ]),
    );
  expect(shown.sort()).toEqual(
    differing.map((id) => [id, before[id]?.verdict, after[id]?.verdict]).sort(),
  );
  await expect(page.locator('[data-change="2026-12"]')).toContainText(words.why.conditions);
  await expect(page.locator('[data-change="2026-99"]')).toContainText('不再有的措施');
});

test('what is read is gone, in every page and for good', async ({ page, context }) => {
  await openAfterUpdate(page, withEarlier);
  await expect(notice(page)).toBeVisible();
  const other = await context.newPage();
  await open(other, '#/changes');
  await expect(other.locator('[data-report="update"]')).toBeVisible();

  await show(page, '#/changes');
  await page.getByRole('button', { name: words.understood }).click();
  await expect(page.getByText(words.none)).toBeVisible();
  await expect(other.getByText(words.none)).toBeVisible();
  expect((await storedIn(page, 'catalogues')).length).toBe(1);
  await other.close();
  await open(page, '#/');
  await page.reload();
  await ready(page);
  await expect(page.getByRole('heading', { name: zh.home.title })).toBeVisible();
  await show(page, '#/changes');
  await expect(page.getByText(words.none)).toBeVisible();
});

test('data in a form that no reader knows are told, and replaced', async ({ page }) => {
  const now = await openAfterUpdate(page, (row) => ({ ...row, schema: 0, text: 'an old form' }));
  await expect(notice(page)).toContainText(words.incomparable);
  await show(page, '#/changes');
  await expect(page.locator('[data-report="incomparable"]')).toContainText(words.incomparableHelp);
  expect(await usedRow(page)).toEqual(now);
});

test('a document that has lapsed since the last visit is told as a matter of time', async ({
  page,
}) => {
  await openAfterUpdate(page, (row) => ({ ...row, day: '2025-12-31' }));
  await expect(notice(page)).toContainText('随时间变了');
  await show(page, '#/changes');
  const report = page.locator('[data-report="time"]');
  await expect(report).toContainText('2025年12月31日');
  await expect(report.locator('[data-change="2021-01"]')).toHaveAttribute('data-after', 'lapsed');
  await expect(page.locator('[data-measure-change]')).toHaveCount(0);
});

test('the same data as before are no news, and a damaged row none either', async ({ page }) => {
  const now = await openAfterUpdate(page, (row) => row);
  await show(page, '#/changes');
  await expect(page.getByText(words.none)).toBeVisible();
  await putRows(page, 'catalogues', [
    { id: 'used', schema: 1, text: '{"documents":', day: DAY },
    { id: 'changes', reports: [{ cause: 'weather' }, 7] },
  ]);
  await page.reload();
  await ready(page);
  await expect(page.getByText(words.none)).toBeVisible();
  await expect.poll(() => usedRow(page)).toEqual(now);
});

test('the example company is not spoken of', async ({ page }) => {
  await openAfterUpdate(page, withEarlier);
  await expect(notice(page)).toBeVisible();
  await show(page, '#/me');
  await page.getByRole('button', { name: meWords.exampleOpen }).click();
  await show(page, '#/');
  await expect(page.locator('#home-state')).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});
