import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Condition } from '../../../src/domain/eligibility/condition';
import type { Profile } from '../../../src/domain/profile/profile';
import ProvisionDetail from '../../../src/ui/policies/ProvisionDetail.svelte';
import {
  authority,
  documentOf,
  measureOf,
  OF_PRODUCT,
  present,
  provisionOf,
  termOf,
  validityOf,
  yes,
  yesNo,
} from '../../builders/catalogue';
import { measureOnStage, stage, whole } from '../../builders/stage';

const FACTS = [
  ...['甲', '乙', '丙'].map((id) => yesNo(id)),
  yesNo('丁', { askWhen: yes('丙') }),
  yesNo('器械', OF_PRODUCT),
];
const NOBODY: Profile = { enterprise: { facts: {} }, products: [] };

async function detail(
  when: Condition,
  profile: Profile,
  {
    level = 'enterprise',
    until = null,
  }: { level?: 'product' | 'enterprise'; until?: string | null } = {},
) {
  const provision = provisionOf('事', when, { level });
  const validity = validityOf('2020-01-01', until);
  const documents = [documentOf('2026', [measureOf('2026-01', [provision])], { validity })];
  await stage({ facts: FACTS, terms: [termOf('名称', yes('甲'))], documents }, profile);
  const { ready, judged } = measureOnStage();
  const page = await render(ProvisionDetail, { ready: present(ready.provisions[0]), judged });
  await whole(page.container);
  const words = page.container.querySelector('.conditions')?.textContent.replace(/\s+/g, ' ') ?? '';
  return { page, words };
}

describe('the conditions', () => {
  it('stand with their clause, the own answer and whether it meets them', async () => {
    const { page, words } = await detail(
      { all: [yes('甲'), yes('乙'), yes('丙')] },
      { ...NOBODY, enterprise: { facts: { 甲: true, 乙: false }, unsure: ['丙'] } },
    );
    expect(words).toContain('以下都要满足');
    expect(words).toMatch(/（满足）\s*甲：是（1\.）\s*你的回答：是/);
    expect(words).toMatch(/（不满足）\s*乙：是（1\.）\s*你的回答：否/);
    expect(words).toMatch(/（还没定）\s*丙：是（1\.）\s*你的回答：不确定/);
    await expect.element(page.getByRole('link', { name: '修改：甲' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: '去回答：丙' })).toBeVisible();
  });

  it('say how they are joined', async () => {
    const two = [yes('甲'), yes('乙')];
    const joined = async (when: Condition) => (await detail(when, NOBODY)).words;
    expect(await joined({ any: two })).toContain('满足其一即可');
    expect(await joined({ not: yes('甲') })).toContain('不能是');
    expect(await joined({ atLeast: 2, of: [...two, yes('丙')] })).toContain('至少满足 2 项');
    expect(await joined({ term: '名称' })).toContain('名称');
  });

  it('say whom to ask where only the authority can tell', async () => {
    expect((await detail(authority('名单'), NOBODY)).words).toContain('名单（1.） 问某委');
  });

  it('ask nothing that does not matter any more, and nothing before its turn', async () => {
    const when = { all: [yes('丙'), yes('丁')] };
    const closed = await detail(when, { ...NOBODY, enterprise: { facts: { 丙: false } } });
    expect(closed.words).toMatch(/丁：是（1\.） 你的回答：不用回答/);
    const early = await detail(when, NOBODY);
    expect(early.words).toMatch(/丁：是（1\.） 你的回答：先回答前面的问题/);
  });

  it('are shown for the product that is chosen, the best one first', async () => {
    const { page } = await detail(
      yes('器械'),
      {
        enterprise: { facts: {} },
        products: [
          { id: 'a', name: '甲品', facts: { 器械: false } },
          { id: 'b', name: '乙品', facts: { 器械: true } },
        ],
      },
      { level: 'product' },
    );
    const choice = page.getByLabelText('看哪个产品');
    await expect.element(choice).toHaveDisplayValue('乙品（可用）');
    await expect.element(page.getByText('你的回答：是')).toBeVisible();
    await choice.selectOptions('甲品（不符合）');
    await expect.element(page.getByText('你的回答：否')).toBeVisible();
  });

  it('lead to the products where there is none yet', async () => {
    const { page } = await detail(yes('器械'), NOBODY, { level: 'product' });
    const link = page.getByRole('link', { name: '去添加产品' });
    await expect.element(link).toHaveAttribute('href', '#/check/products');
  });

  it('are told without anybody’s answers where the document is out of force', async () => {
    const { words } = await detail(
      yes('甲'),
      { ...NOBODY, enterprise: { facts: { 甲: true } } },
      { until: '2021-12-31' },
    );
    expect(words).toContain('文件不在有效期内');
    expect(words).toContain('甲：是（1.）');
    expect(words).not.toContain('你的回答');
  });
});
