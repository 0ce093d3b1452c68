import { expect, type Page } from '@playwright/test';
import type { Assessment } from '../../src/domain/eligibility/assessment';
import { openDetails } from './app';

/** A verdict of every measure, of every provision in it, and of every product that it judges. */
export type Verdicts = Readonly<
  Record<
    string,
    {
      readonly verdict: string;
      readonly provisions: Readonly<
        Record<string, { readonly verdict: string; readonly rows: readonly string[] }>
      >;
    }
  >
>;

/** Waits until every card is on the page: long lists are written little by little. */
export const allShown = (page: Page): Promise<void> =>
  expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

/** Opens what is folded away, and what is folded inside it; waits until all of it is there. */
export async function openFolded(page: Page): Promise<void> {
  await allShown(page);
  await openDetails(page);
  // What is folded is written when it is opened.
  await expect(page.locator('.folds > details:not(:has([data-listed]))')).toHaveCount(0);
  await allShown(page);
  await openDetails(page);
}

/**
 * What the page shows: a measure has the best verdict of its provisions, each of which is a card,
 * or its own where it is listed itself. What is listed twice is counted in its name.
 */
export async function verdictsShown(page: Page): Promise<Verdicts> {
  await expect(page.locator('[data-measure], .folds').first()).toBeAttached();
  await openFolded(page);
  return page.locator('main').evaluate((main) => {
    const BEST_FIRST = ['eligible', 'incomplete', 'manual', 'ineligible'];
    const read = (node: Element, name: string) => node.getAttribute(`data-${name}`) ?? '';
    type Provision = { verdict: string; rows: string[] };
    const shown: Record<string, { verdict: string; provisions: Record<string, Provision> }> = {};
    const again = (known: object, id: string) => (id in known ? `${id} again` : id);

    for (const node of main.querySelectorAll('[data-measure]:not([data-provision])')) {
      const provisions: Record<string, Provision> = {};
      for (const each of node.querySelectorAll('[data-provision]')) {
        const id = again(provisions, read(each, 'provision'));
        provisions[id] = { verdict: read(each, 'verdict'), rows: [] };
      }
      shown[again(shown, read(node, 'measure'))] = { verdict: read(node, 'verdict'), provisions };
    }
    for (const card of main.querySelectorAll('[data-measure][data-provision]')) {
      const verdict = read(card, 'verdict');
      const rows = [...card.querySelectorAll('[data-verdict]')].map(
        (row) => `${read(row, 'product')}: ${read(row, 'verdict')}`,
      );
      const measure = (shown[read(card, 'measure')] ??= { verdict, provisions: {} });
      measure.provisions[again(measure.provisions, read(card, 'provision'))] = {
        verdict,
        rows: rows.sort(),
      };
      if (BEST_FIRST.indexOf(verdict) < BEST_FIRST.indexOf(measure.verdict)) {
        measure.verdict = verdict;
      }
    }
    return shown;
  });
}

const OUT_OF_FORCE: readonly string[] = ['lapsed', 'not-yet'];

/** The same of an assessment; where a document is not in force, no product is looked at. */
export const verdictsOf = ({ measures }: Assessment): Verdicts =>
  Object.fromEntries(
    Object.entries(measures).map(([id, { verdict, provisions, byProvision }]) => [
      id,
      {
        verdict,
        provisions: Object.fromEntries(
          Object.entries(byProvision).map(([provision, best]) => [
            provision,
            {
              verdict: best,
              rows: provisions
                .filter((row) => row.id === provision && !OUT_OF_FORCE.includes(row.verdict))
                .map((row) => `${row.productId ?? ''}: ${row.verdict}`)
                .sort(),
            },
          ]),
        ),
      },
    ]),
  );
