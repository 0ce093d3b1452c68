import { expect, type Locator, type Page } from '@playwright/test';

/** How often a key is pressed before a target counts as out of reach. */
const ENOUGH = 120;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < ENOUGH; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}

/**
 * What is wrong with the focus for who can only see it: no ring around it or around the label that
 * stands for it, or its middle out of sight or under something else. Empty where it is well seen.
 */
export const focusFault = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const name = focused.outerHTML.slice(0, 100);
    // The button inside a day’s field is the browser’s own, with a ring of its own.
    if (focused.matches('[type="date"]:not(:focus-visible)')) return '';
    const shown = [focused, focused.closest('label')].find((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const isSeen = outlineStyle !== 'none' && !/^rgba\(.*, 0\)$/.test(outlineColor);
      return isSeen && parseFloat(outlineWidth) >= 2;
    });
    if (!shown) return `no ring: ${name}`;
    // The middle of its first line.
    const [line] = shown.getClientRects();
    const hit =
      line && document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    const isInSight = hit && (shown.contains(hit) || hit.contains(focused));
    return isInSight ? '' : `out of sight: ${name}`;
  });

/** Goes there with one key alone, and looks at the focus at every stop on the way. */
export async function walkTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < ENOUGH; presses += 1) {
    await page.keyboard.press(key);
    expect(await focusFault(page)).toBe('');
    if (await isFocused(target)) return;
  }
  throw new Error(`${key} does not reach ${String(target)}.`);
}
