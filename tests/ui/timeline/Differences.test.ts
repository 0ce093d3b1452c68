import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { assess } from '../../../src/domain/eligibility/assess';
import { compareAssessments } from '../../../src/domain/eligibility/compare-assessments';
import type { Facts, Profile } from '../../../src/domain/profile/profile';
import { timeline as words } from '../../../src/i18n/zh/timeline';
import Differences from '../../../src/ui/timeline/Differences.svelte';
import {
  documentOf,
  engineOf,
  measureOf,
  provisionOf,
  textOf,
  validityOf,
  yes,
  yesNo,
  type Parts,
} from '../../builders/catalogue';
import { stage } from '../../builders/stage';

const [FROM, TO] = [parsePlainDate('2025-12-31'), parsePlainDate('2026-01-21')];

const PARTS: Parts = {
  facts: [yesNo('一'), yesNo('二')],
  documents: [
    documentOf(
      'old',
      [
        measureOf('o-1', [provisionOf('o-1-a', yes('一'))]),
        measureOf('o-2', [provisionOf('o-2-a', yes('二'))]),
      ],
      { title: textOf('旧文件'), validity: validityOf('2021-12-01', '2025-12-31') },
    ),
    documentOf('other', [measureOf('x-1', [provisionOf('x-1-a', yes('一'), { clause: '9.' })])], {
      validity: validityOf('2020-01-01'),
    }),
  ],
};

const firm = (facts: Facts): Profile => ({
  enterprise: { facts },
  products: [],
  productsComplete: true,
});

const FIRM = firm({ 一: true, 二: false });

async function shown(before: Profile, after: Profile) {
  await stage(PARTS, after);
  const engine = engineOf(PARTS);
  const differences = compareAssessments(
    { engine, assessment: assess(engine, before, FROM) },
    { engine, assessment: assess(engine, after, TO) },
  );
  const { container } = await render(Differences, { differences, from: FROM, to: TO });
  const measures = (within: ParentNode) =>
    [...within.querySelectorAll('[data-change]')].map((row) => row.getAttribute('data-change'));
  return { container, measures };
}

it('a document that lapsed is told with its last day and basis; what was of no use is folded away', async () => {
  const { container, measures } = await shown(FIRM, FIRM);
  expect(container.querySelector('section h3')?.textContent).toBe('旧文件');
  expect(container.textContent).toContain(words.until('2025年12月31日'));
  expect(container.textContent).toContain('文件日期');
  expect(measures(container)).toEqual(['o-1', 'o-2']);
  const fold = container.querySelector('ul ~ details');
  expect(fold && measures(fold)).toEqual(['o-2']);
  expect(fold?.textContent).toContain(words.idle(1));
});

it('a verdict that turned on a condition is told with the condition and its clause', async () => {
  const { container } = await shown(firm({ 一: false, 二: false }), FIRM);
  const row = container.querySelector('[data-change="x-1"]');
  expect([row?.getAttribute('data-before'), row?.getAttribute('data-after')]).toEqual([
    'ineligible',
    'eligible',
  ]);
  expect(row?.textContent).toMatch(/一：是\s*（9\.）/);
});

it('says so where nothing differs', async () => {
  await stage(PARTS, FIRM);
  const { container } = await render(Differences, { differences: [], from: FROM, to: TO });
  expect(container.querySelector('[role="status"]')?.textContent?.trim()).toBe(
    words.nothingDiffers,
  );
});
