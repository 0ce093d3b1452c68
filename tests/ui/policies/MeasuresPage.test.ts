import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import MeasuresPage from '../../../src/ui/policies/MeasuresPage.svelte';
import {
  choice,
  documentOf,
  measureOf,
  OF_PRODUCT,
  provisionOf,
  termOf,
  textOf,
  validityOf,
  yes,
  yesNo,
} from '../../builders/catalogue';
import { stage, whole } from '../../builders/stage';

const figure = {
  what: '审评时限',
  label: textOf('审评用时'),
  from: 60,
  to: 40,
  unit: '工作日',
  qualifier: '平均',
};

const FACTS = [
  yesNo('role.a', { group: 'role' }),
  yesNo('甲'),
  choice('product.type', ['device', 'cosmetic'], OF_PRODUCT),
];

const NEW = documentOf(
  'new',
  [
    measureOf('new-1', [provisionOf('new-1-a', yes('甲'), { figures: [figure] })], {
      title: textOf('加快审评'),
    }),
    measureOf('new-2', [provisionOf('new-2-a', { term: '是器械' }, { level: 'product' })], {
      title: textOf('加快检验'),
      section: '二',
      leadUnits: ['某委'],
      kind: 'consult',
    }),
  ],
  {
    title: textOf('新文件'),
    number: '某办发〔2030〕7号',
    sections: [
      { id: '一', title: textOf('第一部分') },
      { id: '二', title: textOf('第二部分') },
    ],
  },
);
/** As a document that was loaded may be: another shape of ids, and Chinese only. */
const OLD = documentOf('某市 旧', [measureOf('旧/1', [], { title: { zh: '旧的审评' } })], {
  title: { zh: '旧文件' },
  validity: validityOf('2020-01-01', '2020-12-31'),
});

const shownIds = (container: Element) =>
  [...container.querySelectorAll('[data-measure]')].map((each) =>
    each.getAttribute('data-measure'),
  );

const addressIs = (address: string) =>
  expect.poll(() => decodeURIComponent(location.hash)).toBe(address);

async function open(hash = '#/measures') {
  location.hash = hash;
  await stage(
    {
      facts: FACTS,
      terms: [termOf('是器械', { fact: 'product.type', is: 'device' })],
      documents: [NEW, OLD],
    },
    { enterprise: { facts: { 甲: true } }, products: [] },
  );
  const page = await render(MeasuresPage);
  await whole(page.container);
  return page;
}

async function unfold(container: Element) {
  for (const details of container.querySelectorAll('details')) details.open = true;
  await tick();
}

beforeEach(() => {
  location.hash = '';
});

describe('the library', () => {
  it('shows every document with its notes as long as nothing is searched', async () => {
    const { container } = await open();
    expect(shownIds(container)).toEqual(['new-1', 'new-2', '旧/1']);
    expect(container.textContent).toContain('某办发〔2030〕7号');
    expect(container.querySelector('[role="status"]')?.textContent).toBe('');
  });

  it('finds as is typed, marks what was found and says how many', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('审评');
    await expect.poll(() => shownIds(page.container)).toEqual(['new-1', '旧/1']);
    await expect.element(page.getByRole('status')).toHaveTextContent('找到 2 条措施');
    const marks = [...page.container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(new Set(marks)).toEqual(new Set(['审评']));
  });

  it('shows a figure with its unit and its qualifier', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('60个工作日');
    await expect
      .element(page.getByText('审评时限：60 工作日 → 40 工作日（平均）'))
      .toBeInTheDocument();
    expect(page.container.querySelector('mark')?.textContent).toBe('60 工作日');
  });

  it('writes what rests into the address, in place of what stood there', async () => {
    const page = await open();
    const before = history.length;
    await page.getByRole('searchbox').fill('审评');
    await addressIs('#/measures?q=审评');
    await page.getByRole('searchbox').fill('审评 加快');
    await addressIs('#/measures?q=审评+加快');
    expect(history.length).toBe(before);
  });

  it('writes it at once where the field is left', async () => {
    const page = await open();
    const field = page.getByRole('searchbox');
    await field.fill('检');
    field.element().dispatchEvent(new FocusEvent('blur'));
    for (let turn = 0; turn < 3; turn += 1) await tick();
    expect(decodeURIComponent(location.hash)).toBe('#/measures?q=检');
  });

  it('does not search for the letters on the way to a character', async () => {
    const page = await open();
    const field = page.getByRole('searchbox').element();
    if (!(field instanceof HTMLInputElement)) throw new TypeError('The search is no field.');
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    field.value = 'shen';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await tick();
    expect(shownIds(page.container)).toHaveLength(3);
    field.value = '检';
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await expect.poll(() => shownIds(page.container)).toEqual(['new-2']);
  });

  it('says what to do where nothing is found, and goes back to everything', async () => {
    const page = await open('#/measures?q=没有的');
    await expect.element(page.getByRole('status')).toHaveTextContent('没有找到措施');
    await page.getByRole('button', { name: '清除搜索和筛选' }).click();
    await expect.poll(() => shownIds(page.container)).toHaveLength(3);
    await addressIs('#/measures');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
  });
});

describe('a filter', () => {
  it.each([
    ['document=new', ['new-1', 'new-2']],
    ['document=某市 旧', ['旧/1']],
    ['section=new.2', ['new-2']],
    ['kind=government', ['旧/1']],
    ['sector=device', ['new-2']],
    ['unit=某委', ['new-2']],
    ['verdict=eligible', ['new-1']],
    ['verdict=lapsed', ['旧/1']],
    ['verdict=lapsed&document=new', []],
    ['q=审评&verdict=lapsed', ['旧/1']],
  ])('%s in the address keeps %o', async (query, ids) => {
    const { container } = await open(`#/measures?${encodeURI(query)}`);
    expect(shownIds(container)).toEqual(ids);
  });

  it('that there is nothing for filters nothing', async () => {
    const { container } = await open('#/measures?document=1999&sector=food&verdict=maybe');
    expect(shownIds(container)).toHaveLength(3);
    expect(container.querySelector('h2')).not.toBeNull();
  });

  it('is chosen, kept with the words, and counted', async () => {
    const page = await open('#/measures?q=加快');
    await unfold(page.container);
    await page.getByLabelText('牵头单位').selectOptions('某委');
    await addressIs('#/measures?q=加快&unit=某委');
    await expect.poll(() => shownIds(page.container)).toEqual(['new-2']);
    await page.getByLabelText('牵头单位').selectOptions('不限');
    await addressIs('#/measures?q=加快');
    await expect.poll(() => shownIds(page.container)).toHaveLength(2);
  });

  it('by section offers those of the chosen document, and goes with it', async () => {
    const page = await open('#/measures?section=new.2&document=new');
    await unfold(page.container);
    const section = page.getByLabelText('所在部分').element();
    expect(section.querySelectorAll('option')).toHaveLength(3);
    await page.getByRole('combobox', { name: '文件' }).selectOptions('旧文件');
    await addressIs('#/measures?document=某市+旧');
  });
});
