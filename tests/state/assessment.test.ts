import { expect, it } from 'vitest';
import { assessment } from '../../src/state/assessment.svelte';
import { library } from '../../src/state/library.svelte';
import { workspace } from '../../src/state/workspace.svelte';

const judged = (id: string) =>
  Object.values(assessment.value?.measures ?? {}).some(({ provisions }) =>
    provisions.some(({ productId }) => productId === id),
  );

it('an archived product is kept, but neither judged nor asked', async () => {
  await library.load('zh');
  await workspace.start(library.loaded?.engine.registry.facts ?? new Map(), 'zh');
  workspace.create();
  const id = workspace.addProduct('甲产品');
  workspace.answer('product.type', 'device', id);
  const copy = workspace.copyProduct(id, '甲产品（副本）');
  expect([id, copy].map(judged)).toEqual([true, true]);

  workspace.archiveProduct(id, true);
  expect([id, copy].map(judged)).toEqual([false, true]);
  expect(workspace.company.products.map(({ id: kept }) => kept)).toEqual([id, copy]);
  expect(workspace.company.products[1]?.facts).toEqual({ 'product.type': 'device' });

  workspace.archiveProduct(id, false);
  expect([id, copy].map(judged)).toEqual([true, true]);
});
