import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { isWorkday } from '../../../../src/domain/calendar/work-calendar';
import { parsePlainDate } from '../../../../src/domain/calendar/plain-date';
import { years } from '../../../../src/state/years.svelte';
import { DATABASE_NAME } from '../../../../src/storage/database';
import { emptyDatabase } from '../../../../src/storage/erase';
import { withDatabase } from '../../../../src/storage/with-database';
import { listYears } from '../../../../src/storage/years';
import YearsSection from '../../../../src/ui/me/years/YearsSection.svelte';

const stored = () => withDatabase(DATABASE_NAME, listYears);
const works = (day: string) => isWorkday(years.calendar, parsePlainDate(day));

const clean = async () => {
  await withDatabase(DATABASE_NAME, emptyDatabase);
  await expect.poll(() => years.own).toEqual([]);
};
beforeEach(() => years.load());
beforeEach(clean);
afterEach(() => vi.restoreAllMocks());

async function form() {
  const page = await render(YearsSection);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('补一年');
  const fill = (label: string, day: string) =>
    page.getByLabelText(label, { exact: true }).fill(day);
  return { page, press, fill };
}

it('a year that was entered counts at once, is stored, and can be deleted and put back', async () => {
  const { page, press, fill } = await form();
  expect(works('2027-01-01')).toBe('unpublished');
  await fill('元旦，第一天', '2027-01-01');
  await fill('元旦，最后一天', '2027-01-03');
  await press('存下');
  // Half a year is doubtful, and it is said why.
  await expect.element(page.getByRole('alert')).toHaveTextContent('没有春节');
  expect(await stored()).toEqual([]);
  await press('已核对，照样存下');
  await expect.element(page.getByRole('status').last()).toHaveTextContent('2027 年已存下');
  expect([works('2027-01-01'), works('2027-01-04')]).toEqual([false, true]);
  expect((await stored()).map(({ year }) => year)).toEqual([2027]);
  await press('删除：2027 年');
  expect(works('2027-01-04')).toBe('unpublished');
  await press('撤销');
  await expect.poll(async () => (await stored()).map(({ year }) => year)).toEqual([2027]);
});

it('says all that is wrong, and stores nothing', async () => {
  const { page, press, fill } = await form();
  await fill('春节，第一天', '2027-02-12');
  await fill('春节，最后一天', '2027-02-06');
  await fill('要上班的周末，第 1 个', '2028-02-13');
  await press('存下');
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('最后一天 2027年2月6日 早于第一天 2027年2月12日。');
  await expect.element(alert).toHaveTextContent('2028年2月13日 不在这一年。');
  expect(await stored()).toEqual([]);
});

it('what the device does not take holds for the page, and that is said', async () => {
  const { page, press, fill } = await form();
  await fill('元旦，第一天', '2027-01-01');
  await fill('元旦，最后一天', '2027-01-03');
  await press('存下');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await press('已核对，照样存下');
  await expect.element(page.getByText('只在本页有效')).toBeVisible();
  expect(works('2027-01-04')).toBe(true);
});
