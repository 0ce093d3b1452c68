import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { assess } from '../../../src/domain/eligibility/assess';
import { zh } from '../../../src/i18n/zh';
import MeasuresByVerdict from '../../../src/ui/results/MeasuresByVerdict.svelte';
import {
  catalogueOf,
  documentOf,
  engineOf,
  measureOf,
  provisionOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const PARTS = {
  facts: [yesNo('一'), yesNo('二')],
  documents: [
    documentOf('one', [
      measureOf('o-1', [provisionOf('o-1-a', yes('二'))]),
      measureOf('o-2', [provisionOf('o-2-a', yes('一'))], { kind: 'duty' }),
      measureOf('o-3', [provisionOf('o-3-a', yes('一'))]),
    ]),
  ],
};

const engine = engineOf(PARTS);
const judged = assess(
  engine,
  { enterprise: { facts: { 一: true } }, products: [], productsComplete: true },
  parsePlainDate('2026-02-01'),
);
const { measures } = catalogueOf(PARTS);

async function shown(isLinked: boolean) {
  const { container } = await render(MeasuresByVerdict, {
    measures,
    judged,
    countOf: (count: number) => `${count} 条`,
    isOpen: (verdict: string) => verdict === 'eligible',
    isLinked,
  });
  return container;
}

it('what can be used comes first and in sight, and no verdict stands without measures', async () => {
  const container = await shown(false);
  const groups = [...container.querySelectorAll('details')].map((group) => ({
    verdict: group.dataset['group'],
    open: group.open,
    summary: group.querySelector('summary')?.textContent?.replaceAll(/\s+/g, ' ').trim(),
    measures: [...group.querySelectorAll('li')].map(({ dataset }) => dataset['measure']),
  }));
  expect(groups).toEqual([
    {
      verdict: 'eligible',
      open: true,
      summary: `${zh.verdicts.eligible} 2 条`,
      measures: ['o-2', 'o-3'],
    },
    {
      verdict: 'incomplete',
      open: false,
      summary: `${zh.verdicts.incomplete} 1 条`,
      measures: ['o-1'],
    },
  ]);
});

it('a duty says in its line that it applies', async () => {
  const container = await shown(false);
  expect(container.querySelector('[data-measure="o-2"]')?.textContent).toContain(zh.applies);
  expect(container.querySelector('[data-measure="o-3"]')?.textContent).not.toContain(zh.applies);
});

it('every measure leads to its screen, where it is asked to', async () => {
  expect((await shown(false)).querySelector('a')).toBeNull();
  const hrefs = [...(await shown(true)).querySelectorAll('a')].map((a) => a.getAttribute('href'));
  expect(hrefs).toEqual(['#/measures/o-2', '#/measures/o-3', '#/measures/o-1']);
});
