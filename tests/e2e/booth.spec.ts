import { rm } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { chinaDay } from '../../src/domain/calendar/china-day';
import { en } from '../../src/i18n/en';
import { booth as english } from '../../src/i18n/en/booth';
import { me as meWords } from '../../src/i18n/zh/me';
import { zh } from '../../src/i18n/zh';
import { handoff } from '../../src/i18n/zh/handoff';
import { expect, go, sampled, test } from './app';
import { action, attract, endBooth, everythingKept, startBooth, step, walk, words } from './booth';
import { DIST, headless } from './built';
import { LOOKS, stickingOut, violationsOn } from './looks';
import { buildNext } from './next';
import { serve } from './server';

test.use({ serviceWorkers: 'allow' });

test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });

/** The letters of the booth are large anyway. */
const BOOTH_LOOKS = LOOKS.filter(({ large }) => large);

/** What a camera reads from the screen. */
async function scanned(page: Page): Promise<string> {
  const { data, width, height } = PNG.sync.read(await page.locator('[data-qr]').screenshot());
  return jsqr(new Uint8ClampedArray(data), width, height)?.data ?? '';
}

/** The verdicts that a phone shows on which the app has never been. */
async function onPhone(browser: Browser, address: string): Promise<Record<string, string | null>> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const phone = await context.newPage();
  await phone.goto(address);
  await expect(
    phone.getByRole('heading', { level: 1, name: handoff.received.title }),
  ).toBeVisible();
  const rows = await phone
    .locator('[data-measure]')
    .evaluateAll((all) =>
      all.map((row) => [row.getAttribute('data-measure'), row.getAttribute('data-verdict')]),
    );
  await context.close();
  return Object.fromEntries(rows);
}

const SIZES = [
  [1024, 768],
  [1280, 800],
  [768, 1024],
] as const;
for (const [width, height] of sampled(SIZES, 1)) {
  test(`a visit at ${width} × ${height} has at most eight screens and ends in a code that a phone reads`, async ({
    browser,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await startBooth(page);
    const passed = await walk(page, 'result');
    const shown = await page
      .locator('[data-provision]')
      .evaluateAll((cards) =>
        cards.map((card) => [card.getAttribute('data-measure'), card.getAttribute('data-verdict')]),
      );
    await expect(page.getByText(zh.app.disclaimer)).toBeVisible();
    await action(page, words.result.toPhone).click();
    expect([...passed, 'code'].length).toBeLessThanOrEqual(8);
    const code = page.locator('[data-qr]');
    const box = await code.boundingBox();
    const modules = Number(await code.getAttribute('data-modules'));
    expect((box?.width ?? 0) / modules).toBeGreaterThanOrEqual(4);

    const address = await scanned(page);
    const digits = /#\/r\/(\d+)$/.exec(address)?.[1] ?? '';
    expect(digits).not.toBe('');
    await page.getByText(words.code.digits).click();
    expect((await page.locator('[data-digits]').innerText()).replaceAll(' ', '')).toBe(digits);
    const { assess, decodeHandoff } = await headless();
    const judged = assess(decodeHandoff(digits).profile, chinaDay(Date.now())).measures;
    const verdicts = Object.fromEntries(
      Object.entries(judged).map(([measure, { verdict }]) => [measure, verdict]),
    );
    expect(await onPhone(browser, address)).toEqual(verdicts);
    expect(shown.length).toBeGreaterThan(3);
    for (const [measure, verdict] of shown) {
      const provisions = Object.values(judged[measure ?? '']?.byProvision ?? {});
      expect(provisions).toContain(verdict);
    }

    await action(page, words.code.done).click();
    await expect(attract(page)).toBeVisible();
  });
}

test('everything that can be touched is at least 64 pixels, and nothing leads out', async ({
  page,
}) => {
  await startBooth(page);
  const small: string[] = [];
  const look = async (screen: string) => {
    const found = await page
      .locator('button, summary, label.chip, a, select, input:not(.chip input), textarea')
      .evaluateAll((all) =>
        all.flatMap((node) => {
          const { width, height } = node.getBoundingClientRect();
          const name = `${node.tagName} ${node.textContent.trim()} ${width}×${height}`;
          const isTarget = ['BUTTON', 'SUMMARY', 'LABEL'].includes(node.tagName);
          return isTarget && width >= 64 && height >= 64 ? [] : [name];
        }),
      );
    small.push(...found.map((name) => `${screen}: ${name}`));
  };
  await look('attract');
  await walk(page, 'code', look);
  expect(small).toEqual([]);
});

for (const colorScheme of sampled(['light', 'dark'] as const, 1)) {
  test(`every screen is free of barriers in the ${colorScheme}, with a contrast of seven to one`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await startBooth(page);
    const look = async (screen: string) => {
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
      expect(found, screen).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, screen).toBe(0);
    };
    await look('attract');
    await walk(page, 'code', look);
  });
}

for (const { width, scheme, language } of BOOTH_LOOKS) {
  test(`every screen is free of barriers at ${width} px, ${scheme}, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await startBooth(page);
    const found: string[] = [];
    const look = async (screen: string) => {
      found.push(...(await violationsOn(page, screen)));
      found.push(...(await stickingOut(page)).map((part) => `${screen} sticks out: ${part}`));
    };
    await look('attract');
    await walk(page, 'code', look, language === 'en' ? english.visitor : words);
    expect(found).toEqual([]);
  });
}

test('every address, a reload and the step back lead to the booth again', async ({ page }) => {
  await startBooth(page);
  await walk(page, 'result');
  for (const route of ['#/me', '#/', '#/results', '#/r/123', '#/booth?x']) {
    await go(page, route);
    await expect.poll(() => new URL(page.url()).hash).toBe('#/booth');
    await expect(step(page)).toHaveAttribute('data-step', 'result');
  }
  for (let times = 0; times < 3; times += 1) {
    await page.evaluate(() => history.back());
    await expect.poll(() => new URL(page.url()).hash).toBe('#/booth');
    await expect(step(page)).toHaveAttribute('data-step', 'result');
  }
  // Short presses in the corner open nothing.
  await page.locator('[data-staff]').click({ clickCount: 5 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('a, header.top, nav, footer')).toHaveCount(0);

  await page.reload();
  await expect(attract(page)).toBeVisible();
  await page.goto('./#/me');
  await page.reload();
  await expect(attract(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/booth');
});

test('a booth that crashed starts again as a booth, without a network', async ({
  context,
  page,
}) => {
  await startBooth(page);
  await walk(page, 'result');
  await page.close();
  const again = await context.newPage();
  await again.goto('./');
  await expect(attract(again)).toBeVisible();
});

test('the staff ends it with a long press and the PIN, and the app is as it was', async ({
  page,
}) => {
  await startBooth(page);
  await walk(page, 'result');
  await endBooth(page);
  await expect(page.getByRole('heading', { level: 1, name: zh.home.title })).toBeVisible();
  await go(page, '#/me');
  await expect(page.getByRole('heading', { level: 1, name: meWords.title })).toBeVisible();
});

test('after a minute it asks, a touch goes on, and twenty seconds later nothing is left', async ({
  page,
}) => {
  await page.clock.install();
  await startBooth(page);
  const before = await everythingKept(page);
  await walk(page, 'result');
  await page.clock.fastForward('00:58');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.clock.fastForward('00:03');
  await expect(page.getByRole('dialog', { name: words.idle.title })).toBeVisible();
  // A touch anywhere, and not on what lies under it.
  await page.touchscreen.tap(900, 720);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(step(page)).toHaveAttribute('data-step', 'result');

  await action(page, words.result.toPhone).click();
  const code = (await page.locator('[data-digits]').textContent())?.replaceAll(' ', '') ?? '';
  expect(code.length).toBeGreaterThan(20);
  await page.clock.fastForward('01:01');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.clock.fastForward('00:20');
  await expect(attract(page)).toBeVisible();
  const { page: shown, stores } = await everythingKept(page);
  expect(shown.includes(code.slice(0, 12))).toBe(false);
  expect(stores === before.stores).toBe(true);
});

test('nothing that was said, in whatever field, is anywhere after the reset', async ({ page }) => {
  await page.clock.install();
  await startBooth(page);
  const before = await everythingKept(page);
  const said = new Set<string>();
  await walk(page, 'code', async () => {
    // There is no field to type into at all: what can be told is the choice of answers.
    await expect(
      page.locator(
        'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]',
      ),
    ).toHaveCount(0);
    await page.evaluate(() => {
      for (const [index, input] of document.querySelectorAll('input').entries()) {
        input.value = `canary-${index}`;
      }
    });
    for (const label of await page.locator('main [data-fact]').allInnerTexts()) said.add(label);
    for (const title of await page.locator('main h2').allInnerTexts()) said.add(title);
  });
  const code = (await page.locator('[data-digits]').textContent())?.replaceAll(' ', '') ?? '';
  expect((await everythingKept(page)).page).toContain(words.code.title);
  await page.clock.fastForward('01:01');
  await page.clock.fastForward('00:20');
  await expect(attract(page)).toBeVisible();
  const kept = await everythingKept(page);
  expect(said.size).toBeGreaterThan(20);
  const canaries = [...said, 'canary-', code.slice(0, 12), 'role.', 'product.', 'data-fact'];
  expect(canaries.filter((canary) => kept.page.includes(canary))).toEqual([]);
  // The policies that the app is made of name the same things: what is stored is what was before.
  expect(kept.stores === before.stores).toBe(true);
  expect(kept.stores.includes('canary-') || kept.stores.includes(code.slice(0, 12))).toBe(false);
});

test('a new version waits for the end of a visit, and starts by itself as a booth', async ({
  context,
  page,
}) => {
  const server = await serve(DIST);
  const next = await buildNext();
  const running = () => page.locator('script[type="module"]').getAttribute('src');
  await startBooth(page, server.address);
  const before = await running();
  await walk(page, 'result');
  server.replaceBy(next);
  await context.setOffline(false);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return Boolean(registration?.waiting);
      }),
    )
    .toBe(true);
  await action(page, words.result.toPhone).click();
  await expect(page.locator('[data-qr]')).toBeVisible();
  expect(await running()).toBe(before);

  await action(page, words.code.done).click();
  await expect.poll(() => running().catch(() => before)).not.toBe(before);
  await expect(attract(page)).toBeVisible();
  await server.kill();
  await rm(next, { recursive: true });
});

test('English is for this visitor only', async ({ page }) => {
  await startBooth(page);
  await page.getByRole('button', { name: english.visitor.attract.start }).click();
  await expect(page.locator('h1')).toHaveText(english.visitor.questions.place);
  await page.getByText(en.booleans.yes, { exact: true }).click();
  expect(await page.evaluate(() => ({ ...localStorage }))).not.toHaveProperty(
    'yuyao-zicha.language',
  );
  await page.locator('.actions').getByRole('button', { name: english.visitor.back }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await attract(page).click();
  await expect(page.locator('h1')).toHaveText(words.questions.place);
});

test('it goes by keyboard alone, and says where it is', async ({ page }) => {
  await startBooth(page);
  await attract(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('input:checked')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(step(page)).toHaveAttribute('data-step', 'role');
  await expect(page.locator('h1')).toBeFocused();
});

test('two quick taps pass over one screen only', async ({ page }) => {
  await startBooth(page);
  await attract(page).click();
  await page.locator('.actions .main').dblclick();
  await expect(step(page)).toHaveAttribute('data-step', 'role');
});

test('the screen stays lit and is filled from the first touch', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    navigator.wakeLock.request = (type) => {
      asked.push(type ?? '');
      return Promise.reject(new DOMException('', 'NotAllowedError'));
    };
    Element.prototype.requestFullscreen = () => {
      asked.push('fullscreen');
      return Promise.reject(new TypeError());
    };
  });
  await startBooth(page);
  const asked = () =>
    page.evaluate(() => JSON.stringify(Object.assign({ asked: [] }, window).asked));
  expect(await asked()).toBe('["screen"]');
  await attract(page).click();
  expect(await asked()).toBe('["screen","screen","fullscreen"]');
});
