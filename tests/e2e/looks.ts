import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drawBelow, seeded } from '../bench/seeded';
import { expect, FULL, open } from './app';
import { COMPANY, RECORDS } from './screens';
import { keep, keepRecords } from './stored';

/** How the app may look to who uses it. */
export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly language: 'zh' | 'en';
  readonly large: boolean;
}

const WIDTHS = [390, 320, 1280] as const;

const ALL: readonly Look[] = WIDTHS.flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['zh', 'en'] as const).flatMap((language) =>
      [false, true].map((large) => ({ width, scheme, language, large })),
    ),
  ),
);

/** Set once for all workers, so that each of them draws the same. */
export const SEED = Number(process.env['E2E_SEED']);

/** Two looks that have nothing in common: each scheme, language and size of letters once. */
function drawn(): readonly Look[] {
  const random = seeded(SEED);
  const one = ALL[drawBelow(random, ALL.length)];
  const others = ALL.filter(
    (other) =>
      one &&
      other.width !== one.width &&
      other.scheme !== one.scheme &&
      other.language !== one.language &&
      other.large !== one.large,
  );
  const two = others[drawBelow(random, others.length)];
  return [one, two].flatMap((look) => look ?? []);
}

/** Every look, or a sample. */
export const LOOKS: readonly Look[] = FULL ? ALL : drawn();

export const nameOf = ({ width, scheme, language, large }: Look): string =>
  `${width} px, ${scheme}, ${language}${large ? ', large text' : ''}`;

/** Opens the app filled with the company and its records, in a language. */
export async function prepare(page: Page, language: Look['language']): Promise<void> {
  await open(page);
  await keepRecords(page, RECORDS);
  await keep(page, COMPANY);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'zh-CN');
}

/** Chooses large text, as on every screen. */
export async function enlarge(page: Page): Promise<void> {
  await page.locator('header').getByRole('button', { pressed: false }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
}

/** The success criteria of WCAG 2.2, levels A and AA, as far as a program can tell. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe has to say about the screen, each line with the place. */
export async function violationsOn(page: Page, place: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], runOnly: TAGS })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${place} ${id}: ${target.join(' ')}`),
  );
}

/** Elements that stick out of the page sideways, the page itself first. */
export const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} in ${clientWidth}`, ...wide.map((each) => each.outerHTML.slice(0, 80))];
  });
