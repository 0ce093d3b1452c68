import type { Page } from 'playwright';

/**
 * Watches a page from now on. What it gives says how many milliseconds the longest task on the page
 * has taken so far; 0 where none took 50.
 */
export async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const durations = await page.evaluateHandle(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    return seen;
  });
  return () => durations.evaluate((seen) => Math.max(0, ...seen));
}
