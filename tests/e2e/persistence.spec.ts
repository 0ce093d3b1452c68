import { zh } from '../../src/i18n/zh';
import { expect, go, open, ready, test } from './app';
import { caseOf, headless } from './built';
import { answer, button, enterProduct, heading, link, questionsOn, sayUnsure } from './driver';
import { verdictsOf, verdictsShown } from './shown';
import { holdWrites, keep, storedIn } from './stored';

const { check: words, storage } = zh;

test('every answer is there after a reload, however soon', async ({ page }) => {
  await open(page, '#/check/place');
  await page.getByLabel(words.companyName).fill('甲公司');
  await page.keyboard.press('Tab');
  await page.reload();
  await expect(page.getByLabel(words.companyName)).toHaveValue('甲公司');

  for (const [route, id, value, shown] of [
    ['#/check/place', 'inChongqing', true, '是'],
    ['#/check/place', 'district', 'banan', '巴南区'],
    ['#/check/role', 'role.drugHolder', true, '是'],
    ['#/check/plan', 'plan.rdGoodsImport', true, '是'],
    ['#/check/plan', 'status.onRdWhiteList', true, '是'],
  ] as const) {
    await go(page, route);
    await answer(page, id, value);
    await page.reload();
    await expect
      .poll(() => questionsOn(page))
      .toContainEqual(expect.objectContaining({ id, answer: shown }));
  }

  // Even where the page is left in the very moment of several answers.
  await go(page, '#/check/role');
  const roles = ['role.university', 'role.drugWholesaler', 'role.pharmacy', 'role.pharmacyChain'];
  await page.locator('[data-fact="role.university"]').waitFor();
  await page.evaluate((ids) => {
    for (const id of ids) {
      const input = document.querySelector(`[data-fact="${id}"] input`);
      if (input instanceof HTMLElement) input.click();
    }
    location.reload();
  }, roles);
  const ticked = roles.map((id) => ({ id, isTick: true, answer: '是' }));
  await expect
    .poll(() => questionsOn(page).catch(() => []))
    .toEqual(expect.arrayContaining(ticked));
  await ready(page);

  await go(page, '#/check/products');
  await enterProduct(page, {
    id: '',
    name: '甲产品',
    facts: { 'product.type': 'device', 'device.class': '2', 'device.innovative': false },
  });
  await expect(page.getByText(storage.saved)).toBeVisible();
  await go(page, '#/check/review');
  await expect(page.getByText(words.isNotComplete)).toBeVisible();
  await go(page, '#/check/products');
  await button(page, words.complete).click();
  await page.reload();
  await go(page, '#/check/review');
  await expect(page.getByText(words.isComplete)).toBeVisible();
  await go(page, '#/check/products');
  await page.getByRole('link', { name: zh.writing.pair(words.edit, '甲产品') }).click();
  await expect
    .poll(() => questionsOn(page))
    .toEqual(
      expect.arrayContaining([
        { id: 'product.type', isTick: false, answer: '医疗器械（含体外诊断试剂、独立软件）' },
        { id: 'device.class', isTick: false, answer: '第二类' },
        { id: 'device.complex', isTick: true, answer: words.unsure },
      ]),
    );

  // Taken back, an answer is gone, and does not come back as a no.
  await go(page, '#/check/role');
  await page.locator('[data-fact="role.drugHolder"] .tick').getByRole('checkbox').uncheck();
  await page.reload();
  await expect
    .poll(() => questionsOn(page))
    .toContainEqual({ id: 'role.drugHolder', isTick: true, answer: '' });
});

test('an answer that the database had no time to take is there after a reload', async ({
  page,
}) => {
  await open(page, '#/check/role');
  await answer(page, 'role.drugHolder', true);
  await expect(page.getByText(storage.saved)).toBeVisible();
  await holdWrites(page, 'edits');
  await answer(page, 'role.pharmacy', true);
  await page.reload();
  for (const id of ['role.drugHolder', 'role.pharmacy']) {
    await expect
      .poll(() => questionsOn(page))
      .toContainEqual(expect.objectContaining({ id, answer: '是' }));
  }
  // It is in the database now, and nowhere else any more.
  expect(await storedIn(page, 'companies')).toMatchObject([
    { enterprise: { facts: { 'role.drugHolder': true, 'role.pharmacy': true } } },
  ]);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => key.includes('.left.'))).toEqual([]);
});

test('“not sure” is kept and shown, and is never a no', async ({ page }) => {
  await open(page, '#/check/place');
  await sayUnsure(page, 'inChongqing');
  await button(page, words.next).click();
  await heading(page, words.steps.role);
  const asked = (await questionsOn(page)).map(({ id }) => id);
  await answer(page, 'role.drugHolder', true);
  await sayUnsure(page, 'role.university');
  await button(page, words.restNo).click();
  await heading(page, words.steps.products);
  await expect(page.getByText(storage.saved)).toBeVisible();
  await page.reload();

  await go(page, '#/check/place');
  await expect
    .poll(() => questionsOn(page))
    .toContainEqual({ id: 'inChongqing', isTick: false, answer: words.unsure });
  await go(page, '#/check/role');
  await expect
    .poll(() => questionsOn(page))
    .toEqual(
      expect.arrayContaining([
        { id: 'role.drugHolder', isTick: true, answer: '是' },
        { id: 'role.university', isTick: true, answer: words.unsure },
        { id: 'role.pharmacy', isTick: true, answer: '否' },
      ]),
    );

  await go(page, '#/results');
  await expect(page.locator('h1')).toHaveText(zh.results.title);
  const day = await page.getByLabel(zh.results.asOf).inputValue();
  const [row] = await storedIn(page, 'companies');
  expect(row).toMatchObject({
    enterprise: { unsure: ['inChongqing', 'role.university'] },
  });
  expect(row).not.toHaveProperty(['enterprise', 'facts', 'role.university']);
  expect(row).not.toHaveProperty(['enterprise', 'facts', 'inChongqing']);
  const { assess } = await headless();
  const facts = Object.fromEntries(
    asked
      .filter((id) => id !== 'role.university')
      .map((id) => [id, id === 'role.drugHolder'] as const),
  );
  expect(row).toMatchObject({ enterprise: { facts } });
  const expected = verdictsOf(assess({ enterprise: { facts }, products: [] }, day));
  expect(await verdictsShown(page)).toEqual(expected);
  await expect(page.getByText('你答了“不确定”').first()).toBeVisible();
});

test('going back leads through the steps, and the answers are there', async ({ page }) => {
  const { steps } = words;
  await open(page);
  await link(page, zh.home.start).click();
  await answer(page, 'inChongqing', true);
  await button(page, words.next).click();
  await heading(page, steps.role);
  await answer(page, 'role.drugHolder', true);
  for (const [name, next] of [
    [words.skip, steps.products],
    [words.notCompleteEmpty, steps.plan],
    [words.skip, steps.more],
    [words.next, steps.review],
  ] as const) {
    await button(page, name).click();
    await heading(page, next);
  }
  await link(page, words.toResults).click();
  await heading(page, zh.results.title);
  const { review, more, plan, products, role, place } = steps;
  for (const title of [review, more, plan, products, role, place, zh.home.title]) {
    await page.goBack();
    await heading(page, title);
    if (title === role) {
      expect(await questionsOn(page)).toContainEqual({
        id: 'role.drugHolder',
        isTick: true,
        answer: '是',
      });
    }
  }
  await page.goForward();
  await heading(page, place);
  expect(await questionsOn(page)).toContainEqual({
    id: 'inChongqing',
    isTick: false,
    answer: '是',
  });
});

test('a deleted product comes back where it was, with its answers', async ({ page }) => {
  const { profile } = caseOf('S05');
  await open(page);
  await keep(page, profile);
  const before = await storedIn(page, 'companies');
  await go(page, '#/check/products');
  const name = profile.products[1]?.name ?? '';
  const rows = page.locator('article[data-product]');
  await page.getByRole('button', { name: zh.writing.pair(words.remove, name) }).click();
  await expect(rows).toHaveCount(profile.products.length - 1);
  await expect(page.getByText(words.removed(name))).toBeVisible();

  await page.getByRole('button', { name: words.undo }).click();
  await expect(page.getByText(words.removed(name))).toBeHidden();
  await expect(rows).toHaveText(profile.products.map((product) => new RegExp(product.name ?? '')));
  await expect(page.getByText(storage.saved)).toBeVisible();
  const updatedAt: unknown = expect.any(Number);
  expect(await storedIn(page, 'companies')).toEqual(
    before.map((row) => Object.assign({}, row, { updatedAt, changes: 3 })),
  );

  // Not undone, it stays deleted.
  await page.getByRole('button', { name: zh.writing.pair(words.remove, name) }).click();
  await expect(page.getByText(storage.saved)).toBeVisible();
  await page.reload();
  await expect(rows).toHaveCount(profile.products.length - 1);
});

test('the language stays as it was chosen', async ({ page, context }) => {
  await open(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toHaveText('Which of these measures can you use?');
  const other = await context.newPage();
  await open(other, '#/measures');
  await expect(other.locator('h1')).toHaveText('All measures');
  await other.getByRole('button', { name: '中文' }).click();
  await expect(other.locator('h1')).toHaveText(zh.measures.title);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('two pages open at once go on with each other’s answers', async ({ page, context }) => {
  await open(page, '#/check/role');
  const other = await context.newPage();
  await open(other, '#/check/role');
  await answer(page, 'role.drugHolder', true);
  await expect
    .poll(() => questionsOn(other))
    .toContainEqual({ id: 'role.drugHolder', isTick: true, answer: '是' });
  await answer(other, 'role.university', true);
  await expect
    .poll(() => questionsOn(page))
    .toContainEqual({ id: 'role.university', isTick: true, answer: '是' });
  await sayUnsure(page, 'role.pharmacy');
  await expect(page.getByText(storage.saved)).toBeVisible();

  expect(await storedIn(page, 'companies')).toEqual([
    expect.objectContaining({
      enterprise: {
        name: '',
        facts: { 'role.drugHolder': true, 'role.university': true },
        unsure: ['role.pharmacy'],
      },
    }),
  ]);
  for (const each of [page, other]) {
    await go(each, '#/results');
    expect(Object.keys(await verdictsShown(each))).toHaveLength(47);
    await expect(each.locator('.notices')).toHaveText('');
  }
});

test('of two answers to one question the later one counts, and the other page is told', async ({
  page,
  context,
}) => {
  await open(page, '#/check/place');
  const other = await context.newPage();
  await open(other, '#/check/place');
  await answer(page, 'inChongqing', true);
  await page.getByLabel(words.companyName).fill('甲公司');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => questionsOn(other))
    .toContainEqual({ id: 'inChongqing', isTick: false, answer: '是' });
  await answer(other, 'inChongqing', false);

  const { catalogue } = await headless();
  const label = catalogue.facts.find(({ id }) => id === 'inChongqing')?.label.zh ?? '';
  const notices = page.locator('.notices');
  await expect(notices).toContainText(storage.overwritten(storage.nowIs(label, '否')));
  await expect(other.locator('.notices')).toHaveText('');
  expect(await questionsOn(page)).toContainEqual({
    id: 'inChongqing',
    isTick: false,
    answer: '否',
  });
  await page.getByRole('button', { name: storage.understood }).click();
  await expect(notices).toHaveText('');
  await expect(other.getByLabel(words.companyName)).toHaveValue('甲公司');
  expect(await storedIn(page, 'companies')).toEqual([
    expect.objectContaining({
      enterprise: { name: '甲公司', facts: { inChongqing: false }, unsure: [] },
    }),
  ]);
});
