import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { placeData } from '../../../src/data/places';
import AreaCard from '../../../src/ui/places/AreaCard.svelte';
import { present } from '../../builders/catalogue';

const { places: book } = placeData;

const shown = async (id: string, besideDistrict = false) => {
  const area = present(book.areas.find((each) => each.id === id));
  const page = await render(AreaCard, {
    book,
    area,
    id: 'card',
    onopen: () => undefined,
    besideDistrict,
  });
  const named = Object.fromEntries(
    [...page.container.querySelectorAll<HTMLElement>('[data-list]')].map(({ dataset }) => [
      dataset['list'],
      dataset['named'],
    ]),
  );
  const centres = [...page.container.querySelectorAll<HTMLElement>('[data-centre]')].map(
    ({ dataset }) => dataset['centre'],
  );
  return { page, named, centres };
};

it('each list says for itself whether it names the area, and the lapsed ones are folded', async () => {
  const { page, named } = await shown('jingkai');
  expect(named).toEqual({ 'centres-2026': 'true', 'clusters-2026': 'false' });
  await expect.element(page.getByText('2021 年的名单（已失效）：没有点名')).toBeVisible();
  await expect
    .element(page.getByText('是规划，不等于').or(page.getByText('写的是规划')))
    .toBeVisible();
  await expect.element(page.getByText('没有点名不等于排除')).toBeVisible();
});

it('a name that the clause prints otherwise is shown as printed', async () => {
  const { page } = await shown('changshou');
  await expect.element(page.getByText('条文写作“长寿经开区”')).toBeVisible();
  await expect.element(page.getByText('点名的是长寿经开区，不是长寿全区')).toBeVisible();
});

it('a park beside its district does not tell the same centres again', async () => {
  expect((await shown('biocity')).centres).toHaveLength(5);
  expect((await shown('biocity', true)).centres).toEqual([]);
  expect((await shown('banan')).centres).toHaveLength(5);
});

it('a centre is told with its article and its day', async () => {
  const { page } = await shown('gaoxin');
  const centre = page.getByRole('listitem').filter({ hasText: '西南分中心' });
  await expect.element(centre).toHaveTextContent('报道说已设立');
  await expect
    .element(centre)
    .toHaveTextContent('《将服务融入监管 让渝药走向世界》，2025 年 12 月');
});

it('a district that is no more says so, and how surely that is known', async () => {
  const { page } = await shown('yubei');
  await expect.element(page.getByText(/据公开消息，渝北区于 2025 年 11 月撤销/)).toBeVisible();
});
