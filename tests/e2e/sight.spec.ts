import type { Page } from '@playwright/test';
import { expect, FULL, show, test } from './app';
import { focusFault, walkTo } from './keyboard';
import { enlarge, prepare, stickingOut } from './looks';
import { COMPANY, WITH_RECORDS as SCREENS } from './screens';
import { openFolded } from './shown';

/** Goes through every screen with all of it in sight. */
async function onEachScreen(
  page: Page,
  look: (route: string) => Promise<void>,
  screens = SCREENS,
): Promise<void> {
  for (const { route } of screens) {
    await show(page, route);
    await openFolded(page);
    await look(route);
  }
}

test('large text is 18 px and more, in lines and paragraphs 1.3 apart, with targets of 60 px', async ({
  page,
}) => {
  await prepare(page, 'zh');
  await enlarge(page);
  await onEachScreen(page, async (route) => {
    const found = await page.evaluate(() => {
      const faults: string[] = [];
      const tell = (fault: string, { outerHTML }: Element) =>
        faults.push(`${fault} ${outerHTML.slice(0, 80)}`);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement, textContent } = node;
        const text = textContent?.trim() ?? '';
        if (!parentElement || text === '' || !parentElement.checkVisibility()) continue;
        if (parentElement.closest('.hidden, svg, script, style')) continue;
        const { fontSize, lineHeight } = getComputedStyle(parentElement);
        if (parseFloat(fontSize) < 18) tell(fontSize, parentElement);
        // A number that stands alone has one line.
        const isLow = parseFloat(lineHeight) / parseFloat(fontSize) < 1.29;
        if (isLow && !/^\d+$/.test(text)) tell(lineHeight, parentElement);
      }
      for (const paragraph of document.querySelectorAll('main .stack > p + p')) {
        const above = paragraph.previousElementSibling?.getBoundingClientRect();
        const line = parseFloat(getComputedStyle(paragraph).lineHeight);
        const { top, height } = paragraph.getBoundingClientRect();
        if (!above || above.height < line || height < line) continue;
        const apart = (top - above.bottom + line) / line;
        if (apart < 1.3) tell(`${apart} lines apart`, paragraph);
      }
      for (const pressed of document.querySelectorAll(
        'a, button, summary, input, select, textarea',
      )) {
        // A word in a sentence is as high as its line; a day of the month as wide as the screen lets it.
        const isInText = getComputedStyle(pressed).display === 'inline';
        if (!pressed.checkVisibility() || isInText || pressed.closest('.skip, [role="grid"]'))
          continue;
        const isMark = pressed.matches('[type="checkbox"], [type="radio"], [type="file"]');
        const target = (isMark && pressed.closest('label')) || pressed;
        const { width, height } = target.getBoundingClientRect();
        if (width < 59.5 || height < 59.5) tell(`${width} × ${height}`, target);
      }
      return faults;
    });
    expect(found, route).toEqual([]);
  });
});

for (const [name, width, zoom] of [
  ['320 px, which is also 640 px at 200 % zoom', 320, 1],
  ['320 px with large letters', 320, 'large'],
  ['640 px with letters twice as large', 640, 2],
  ['1280 px with large letters', 1280, 'large'],
] as const) {
  // The longest words are English.
  for (const language of FULL ? (['zh', 'en'] as const) : (['en'] as const)) {
    test(`no screen scrolls sideways at ${name}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await prepare(page, language);
      if (zoom === 'large') await enlarge(page);
      else if (zoom > 1) {
        await page.evaluate((times) => {
          const { fontSize } = getComputedStyle(document.documentElement);
          document.documentElement.style.fontSize = `${parseFloat(fontSize) * times}px`;
        }, zoom);
        // More than the 30 that elder-friendly apps have to let their readers reach.
        const size = await page.evaluate(() =>
          parseFloat(getComputedStyle(document.body).fontSize),
        );
        expect(size).toBeGreaterThan(30);
      }
      await onEachScreen(page, async (route) => expect(await stickingOut(page), route).toEqual([]));
    });
  }
}

test('wider spacing of letters, words, lines and paragraphs cuts nothing off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await prepare(page, 'en');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
      line-height: 1.5 !important } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
  });
  await onEachScreen(page, async (route) => {
    expect(await stickingOut(page), route).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap((element) => {
        const { overflowY, overflowX } = getComputedStyle(element);
        const hides = overflowY === 'hidden' || overflowX === 'hidden' || overflowY === 'clip';
        // What is for readers of the screen alone is cut on purpose, and a picture is no text.
        if (!hides || element.closest('.hidden, svg') || element.textContent.trim() === '')
          return [];
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
        const isCut = scrollHeight > clientHeight + 2 || scrollWidth > clientWidth + 2;
        return isCut ? [element.outerHTML.slice(0, 100)] : [];
      }),
    );
    expect(cut, route).toEqual([]);
  });
});

test('with the colours of the system, verdicts, choices and the focus can still be told', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await prepare(page, 'zh');
  await onEachScreen(page, async (route) => {
    const unseen = await page.evaluate(() => {
      const faults: string[] = [];
      // The shape of a sign is a line, which the system colours; a word stands beside each.
      for (const sign of document.querySelectorAll('main svg.icon')) {
        const { stroke, color, fill } = getComputedStyle(sign);
        if (sign.checkVisibility() && stroke === 'none' && fill === 'none')
          faults.push(`${color} sign`);
      }
      for (const badge of document.querySelectorAll('main .badge')) {
        if (badge.textContent.trim() === '')
          faults.push(`no word: ${badge.outerHTML.slice(0, 80)}`);
      }
      // What is pressed keeps an edge or an underline.
      for (const pressed of document.querySelectorAll('.button, .chip, .tick')) {
        if (!pressed.checkVisibility() || pressed.matches('.tick')) continue;
        const { borderTopStyle, borderTopWidth } = getComputedStyle(pressed);
        if (borderTopStyle === 'none' || borderTopWidth === '0px') {
          faults.push(`no edge: ${pressed.outerHTML.slice(0, 80)}`);
        }
      }
      // The present one of several links looks unlike the others, and not by the colour of its letters.
      for (const present of document.querySelectorAll('nav [aria-current]')) {
        const others = [...(present.closest('nav')?.querySelectorAll('a') ?? [])].filter(
          (link) => !link.matches('[aria-current]') && link.checkVisibility(),
        );
        const look = (link: Element) => {
          const { backgroundColor, borderBottomColor, borderBottomWidth } = getComputedStyle(link);
          return [backgroundColor, borderBottomWidth === '0px' ? '' : borderBottomColor].join(' ');
        };
        if (present.checkVisibility() && others.some((other) => look(other) === look(present)))
          faults.push(`not told apart: ${present.outerHTML.slice(0, 80)}`);
      }
      return faults;
    });
    expect(unseen, route).toEqual([]);
  });
  // A chosen chip has a tick drawn with its border, and the ring is an outline: both stay.
  await show(page, `#/check/product/${COMPANY.products[0]?.id}`);
  const chosen = page.locator('.chip', { has: page.locator(':checked') }).first();
  expect(
    await chosen.evaluate((chip) => getComputedStyle(chip, '::before').borderBottomStyle),
  ).toBe('solid');
  await walkTo(page, chosen.locator('input'));
  expect(await focusFault(page)).toBe('');
});

test('nothing moves for who has asked for less movement', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await prepare(page, 'zh');
  await onEachScreen(page, async (route) => {
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => String(animation)),
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const isStill =
          /^0s(, 0s)*$/.test(transitionDuration) &&
          animationName === 'none' &&
          scrollBehavior === 'auto';
        return isStill ? [] : [element.outerHTML.slice(0, 80)];
      }),
    ]);
    expect(moving, route).toEqual([]);
  });
});
