import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Figure, Relation } from '../../../src/domain/policy/document';
import { library } from '../../../src/state/library.svelte';
import RelatedMeasure from '../../../src/ui/policies/RelatedMeasure.svelte';
import {
  documentOf,
  measureOf,
  present,
  provisionOf,
  textOf,
  validityOf,
  yes,
  yesNo,
} from '../../builders/catalogue';
import { stage } from '../../builders/stage';

const figure = (what: string, to: number, unit: string, qualifier: string): Figure => ({
  what,
  label: textOf(what),
  from: 60,
  to,
  unit,
  qualifier,
});

const withFigures = (id: string, ...figures: readonly Figure[]) =>
  measureOf(id, [provisionOf(`${id}-a`, yes('甲'), { figures })], { title: textOf(`措施${id}`) });

const NEW = documentOf('new', [
  withFigures(
    'new-1',
    figure('审评时限', 40, '工作日', '平均'),
    figure('检验时限', 45, '工作日', '平均'),
  ),
]);
const OLD = documentOf(
  'old',
  [withFigures('old-1', figure('审评时限', 40, '天', '不含整改')), measureOf('old-2', [])],
  { validity: validityOf('2020-01-01', '2020-12-31') },
);

async function related(id: string, ...relations: readonly Omit<Relation, 'id'>[]) {
  await stage(
    { facts: [yesNo('甲')], documents: [NEW, OLD] },
    { enterprise: { facts: {} }, products: [] },
  );
  const own = present(present(library.loaded).engine.measures[0]);
  const page = await render(RelatedMeasure, {
    own,
    id,
    relations: relations.map((each) => ({ ...each, id })),
  });
  return page;
}

const textsIn = (row: Element | null) =>
  [...present(row ?? undefined).querySelectorAll('td')].map((cell) =>
    cell.textContent.replace(/\s+/g, ' '),
  );

describe('a measure that another relates to', () => {
  it('is named once with everything that is said of it', async () => {
    const page = await related(
      'old-1',
      { relation: 'replaces', note: textOf('换了说法') },
      { relation: 'contradicts', note: textOf('口径不同') },
    );
    await expect
      .element(page.getByRole('link', { name: 'old-1 措施old-1' }))
      .toHaveAttribute('href', '#/measures/old-1');
    await expect.element(page.getByText('取代：换了说法')).toBeVisible();
    await expect.element(page.getByText('不一致：口径不同')).toBeVisible();
  });

  it('stands beside it: what measures the same in one row, each with its unit and qualifier', async () => {
    const page = await related('old-1', { relation: 'replaces', note: textOf('换了说法') });
    await page.getByText('并排对照').click();
    await expect.element(page.getByRole('table')).toBeVisible();
    const pair = textsIn(page.container.querySelector('[data-pair="审评时限"]'));
    expect(pair[0]).toContain('60 → 40 工作日（平均）');
    expect(pair[0]).toMatch(/单位 工作日 限定 平均 从哪天算 条文没有写/);
    expect(pair[1]).toContain('60 → 40 天（不含整改）');
    expect(pair[1]).toMatch(/单位 天 限定 不含整改/);
    const apart = textsIn(page.container.querySelector('[data-apart]'));
    expect(apart[0]).toContain('60 → 45 工作日（平均）');
    expect(apart[1]).toContain('没有数字');
    await expect.element(page.getByText('不能相减', { exact: false })).toBeVisible();
    await expect.element(page.getByText('已失效')).toBeVisible();
  });

  it('without figures and matters is compared all the same, without a word on figures', async () => {
    const page = await related('old-2', { relation: 'continues', note: textOf('接着做') });
    await page.getByText('并排对照').click();
    await expect.element(page.getByText('没有企业可以申请的事项。')).toBeVisible();
    expect(page.container.textContent).not.toContain('不能相减');
  });

  it('that is not in the library is named, and nothing is compared', async () => {
    const page = await related('gone-9', { relation: 'continues', note: textOf('接着做') });
    await expect.element(page.getByText('gone-9')).toBeVisible();
    expect(page.container.querySelector('a, details')).toBeNull();
  });
});
