import { expect, type Locator, type Page } from '@playwright/test';

/** How long the way through the app was. Letters typed are not counted, touching their field is. */
export interface Effort {
  screens: number;
  taps: number;
}

/** One finger on a phone: every touch is counted. */
export class Thumb {
  readonly effort: Effort = { screens: 1, taps: 0 };
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async tap(target: Locator): Promise<void> {
    this.effort.taps += 1;
    await target.click();
  }

  async type(field: Locator, text: string): Promise<void> {
    if (text === '') return;
    this.effort.taps += 1;
    await field.fill(text);
  }

  /** Opening a list and choosing from it are two touches. */
  async choose(list: Locator, label: string): Promise<void> {
    this.effort.taps += 2;
    await list.selectOption({ label });
  }

  /** Touches something that opens the next screen, and gives its heading. */
  async leaveBy(target: Locator): Promise<string> {
    const title = this.page.getByRole('heading', { level: 1 });
    await title.evaluate((node) => node.setAttribute('data-left', ''));
    await this.tap(target);
    this.effort.screens += 1;
    const next = this.page.locator('h1:not([data-left])');
    await expect(next).toBeFocused();
    return next.innerText();
  }
}
