import type { Page } from '@playwright/test';

/** Everything that the caches of a page hold: the SHA-256 of each answer by cache and address. */
export const cached = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = await (await cache.match(request))?.arrayBuffer();
        const sum = new Uint8Array(
          await crypto.subtle.digest('SHA-256', bytes ?? new Uint8Array()),
        );
        found[`${name} ${request.url}`] = sum.join();
      }
    }
    return found;
  });
