import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { filings } from '../../../src/state/filings.svelte';
import { openRecords } from '../../../src/state/records.svelte';
import FilingPage from '../../../src/ui/filings/FilingPage.svelte';
import { present } from '../../builders/catalogue';
import { ACCEPTED, CLASS_2, file, emptyStage, stageProduct } from '../../builders/filing-stage';

beforeEach(emptyStage);

async function open(procedure: string, ...events: Parameters<typeof file>[1][]) {
  const id = file(procedure, ...events);
  const page = await render(FilingPage, { params: { id } });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  const offered = () =>
    [...page.container.querySelectorAll<HTMLElement>('[data-event]')].map((button) =>
      button.innerText.replace('\n', ' '),
    );
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const stored = () => present(filings.find(id));
  return { page, id, offered, button, stored };
}

describe('what happened', () => {
  it('is taken down by one tap with the day of today', async () => {
    await stageProduct(CLASS_2);
    const { page, offered, button, stored } = await open('device2-registration');
    await expect.element(page.getByText(/还没有提交/)).toBeVisible();
    expect(offered()).toEqual(['已提交']);
    await button('已提交').click();
    expect(stored().events).toMatchObject([{ kind: 'submitted', on: '2026-04-09' }]);
    await expect.element(page.getByText('已记下：已提交，2026年4月9日。')).toBeVisible();
    expect(offered()).toEqual(['已受理', '收到补正通知 受理审核']);
  });

  it('is taken back at once, and the way back has the focus', async () => {
    await stageProduct(CLASS_2);
    const { button, stored, offered } = await open('device2-registration');
    await button('已提交').click();
    await expect.element(button('撤销')).toHaveFocus();
    await button('撤销').click();
    expect(stored().events).toEqual([]);
    expect(offered()).toEqual(['已提交']);
  });

  it('may be of another day, which is chosen beside it', async () => {
    await stageProduct(CLASS_2);
    const { page, button, stored } = await open('device2-registration');
    await page.getByLabelText('发生在哪天').fill('2026-03-02');
    await button('已提交').click();
    expect(stored().events).toMatchObject([{ kind: 'submitted', on: '2026-03-02' }]);
    await expect.element(page.getByLabelText('发生在哪天')).toHaveValue('2026-04-09');
  });

  it('says nothing can have happened on a day before it, and what is no day', async () => {
    await stageProduct(CLASS_2);
    const { page } = await open('device2-registration', ...ACCEPTED);
    await page.getByLabelText('发生在哪天').fill('2026-02-02');
    await expect.element(page.getByText(/这一天没有可登记的事/)).toBeVisible();
    await page.getByLabelText('发生在哪天').fill('');
    await expect.element(page.getByRole('alert')).toHaveTextContent('请填一个有效的日期。');
  });

  it('is moved and removed in the list, and both are taken back', async () => {
    await stageProduct(CLASS_2);
    const { page, button, stored } = await open('device2-registration', ...ACCEPTED);
    await page.getByText('已登记 2 件').click();
    await page.getByLabelText('“已受理”的日期').fill('2026-03-09');
    expect(
      stored()
        .events.map(({ on }) => on)
        .sort(),
    ).toEqual(['2026-03-02', '2026-03-09']);
    await button('撤销').click();
    expect(
      stored()
        .events.map(({ on }) => on)
        .sort(),
    ).toEqual(['2026-03-02', '2026-03-06']);
    await button('删去：已受理').click();
    expect(stored().events).toHaveLength(1);
    await button('撤销').click();
    expect(stored().events).toHaveLength(2);
  });

  it('has its reason among those that the rules name, where the clock is stopped', async () => {
    await stageProduct(CLASS_2);
    const { page, button, stored } = await open('device2-registration', ...ACCEPTED);
    await button('开始不计时 技术审评').click();
    await page.getByText('已登记 3 件').click();
    await page.getByLabelText('原因').selectOptions('质量管理体系核查');
    expect(stored().events.at(-1)).toMatchObject({ reason: '质量管理体系核查' });
  });
});

describe('where a filing stands', () => {
  it('is said in one sentence with its day', async () => {
    await stageProduct(CLASS_2);
    const { page } = await open('device2-registration', ...ACCEPTED);
    const line = page.getByText('技术审评已用 23 个工作日，目标平均 40，法定 60');
    await expect.element(line).toBeVisible();
    await expect.element(page.getByText('还有 37 个工作日')).toBeVisible();
  });

  it('names the round after corrections apart from the whole', async () => {
    await stageProduct(CLASS_2);
    const { page } = await open(
      'device2-registration',
      ...ACCEPTED,
      ['correction-requested', '2026-03-20', 'review'],
      ['correction-supplied', '2026-04-01', 'review'],
    );
    const line = '技术审评已用 5 个工作日，法定 60；补正前后共用 15，目标平均 40';
    await expect.element(page.getByText(line)).toBeVisible();
  });

  it('is overdue with sign and word, and with what the law says of it and nothing more', async () => {
    await stageProduct(CLASS_2);
    const { page } = await open('device2-registration', ['submitted', '2026-03-02']);
    await expect.element(page.getByText(/受理审核已用 27 个工作日，超过法定时限/)).toBeVisible();
    const step = page.container.querySelector('[data-plan-step="acceptance"]');
    expect(step?.textContent).toContain('已超期');
    expect(step?.textContent).toContain('从收到申请资料之日起就是受理');
    expect(page.container.querySelectorAll('.alarm')).toHaveLength(1);
  });

  it('has no consequence where the law names none', async () => {
    await stageProduct(CLASS_2);
    const { page } = await open('device-export-certificate', ['submitted', '2026-02-02']);
    await expect.element(page.getByText(/审核并出具证明已用 .*超过法定时限/).first()).toBeVisible();
    expect(page.container.querySelectorAll('.alarm')).toHaveLength(0);
  });

  it('marks a day beyond the published holidays as provisional, and says why', async () => {
    await stageProduct(CLASS_2, '2026-11-23');
    const { page } = await open(
      'device2-registration',
      ['submitted', '2026-11-09'],
      ['accepted', '2026-11-13'],
    );
    await expect.element(page.getByText('暂估').first()).toBeVisible();
    await expect.element(page.getByText(/2027 年的放假安排还没有公布/).first()).toBeVisible();
  });

  it('waits for the clock to go on where it stands', async () => {
    await stageProduct(CLASS_2);
    const { page } = await open('device2-registration', ...ACCEPTED, [
      'clock-stopped',
      '2026-03-20',
      'review',
    ]);
    await expect.element(page.getByText(/技术审评暂停计时，已用 10 个工作日/)).toBeVisible();
    expect(page.container.querySelector('.line')?.textContent).not.toContain('法定最晚');
  });
});

describe('the picture', () => {
  it('has a bar for target, law and what was used, and says the same in a table', async () => {
    await stageProduct(CLASS_2);
    const { page } = await open('device2-registration', ...ACCEPTED);
    const bars = page.container.querySelectorAll('[data-row="review"] .bars > rect');
    expect([...bars].map((bar) => bar.getAttribute('class')?.split(' ')[0])).toEqual([
      'target',
      'statutory',
      'actual',
    ]);
    await page.getByText('用表格看').click();
    const row = page.getByRole('row', { name: /^技术审评/ });
    await expect
      .element(row)
      .toHaveTextContent(/进行中.*平均.*2026年5月7日.*2026年6月3日.*已用 23/);
  });

  it('is no picture before anything has a day', async () => {
    await stageProduct(CLASS_2);
    const { page } = await open('device2-registration');
    await expect.element(page.getByText(/还没有日期可画/)).toBeVisible();
    expect(page.container.querySelector('figure')).toBeNull();
  });

  it('carries no style attribute but what the browser is told by script', async () => {
    await stageProduct(CLASS_2);
    const { page } = await open('device2-registration', ...ACCEPTED);
    expect(page.container.querySelectorAll('[style]')).toHaveLength(0);
  });
});

describe('what cannot have happened like this', () => {
  it('is explained, shows no plan as true, and is mended in place', async () => {
    await stageProduct(CLASS_2);
    const { page } = await open(
      'device2-registration',
      ['submitted', '2026-03-02'],
      ['correction-supplied', '2026-03-10', 'acceptance'],
    );
    await expect.element(page.getByRole('alert')).toHaveTextContent(/没有要了结的/);
    await expect.element(page.getByText('登记的事情前后对不上，期限没有算。')).toBeVisible();
    expect(page.container.querySelector('figure, [data-plan-step]')).toBeNull();
    await expect.element(page.getByRole('heading', { name: '材料清单' })).toBeVisible();
    await page.getByRole('button', { name: /删去：已交补正材料/ }).click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: '进度图' })).toBeVisible();
  });
});

describe('what the limits depend on', () => {
  it('is taken over from the check, with the way to change it there', async () => {
    await stageProduct({ 'product.type': 'biologic', 'supplement.needsInspection': true });
    const { page } = await open('drug-supplement');
    const field = page.getByRole('group', { name: 'supplement.needsInspection' });
    await expect.element(field.getByRole('radio', { name: '是' })).toBeChecked();
    await expect.element(field.getByText('来自自查')).toBeVisible();
    const link = field.getByRole('link', { name: '去自查修改' });
    await expect.element(link).toHaveAttribute('href', expect.stringMatching(/^#\/check\//));
  });

  it('may be answered for one filing only, and taken back', async () => {
    await stageProduct({ 'product.type': 'biologic', 'supplement.needsInspection': true });
    const { page, button, stored } = await open('drug-supplement');
    const field = page.getByRole('group', { name: 'supplement.needsInspection' });
    await field.getByText('否', { exact: true }).click();
    expect(stored().variant).toEqual({ 'supplement.needsInspection': false });
    await button('改回自查的回答').click();
    expect(stored().variant).toEqual({});
  });

  it('stands first where a limit is open without it', async () => {
    await stageProduct(CLASS_2);
    const { page, stored } = await open('device2-renewal');
    const heading = page.getByRole('heading', { name: '先回答这些，期限才能定下来' });
    await expect.element(heading).toBeVisible();
    await page.getByLabelText('现有证件的到期日').fill('2026-12-31');
    expect(stored().variant).toEqual({ expiresOn: '2026-12-31' });
    await expect.element(page.getByText('轮到你：提出延续申请')).toBeVisible();
  });

  it('names an answer that leads to another procedure', async () => {
    await stageProduct({ 'product.type': 'device', 'device.class': '3' });
    const { page } = await open('device2-registration');
    await expect.element(page.getByText('自查里答的是“3”，一般走另一个程序。')).toBeVisible();
  });
});

it('keeps notes of a card, and gives it no day', async () => {
  await stageProduct(CLASS_2);
  const { page, button, stored } = await open('device-innovation-review');
  await expect.element(page.getByText(/时限、材料：本应用未收录/)).toBeVisible();
  await button('已提交').click();
  expect(stored().events).toHaveLength(1);
  await expect.element(page.getByText(/所以不算日期/)).toBeVisible();
  expect(page.container.querySelector('figure, [data-plan-step]')).toBeNull();
});

it('is renamed', async () => {
  await stageProduct(CLASS_2);
  const { page, stored } = await open('device2-registration');
  await page.getByLabelText('名称（可不填）').fill('首次');
  await page.getByRole('heading', { level: 1 }).click();
  expect(stored().name).toBe('首次');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('首次');
});

it('is removed with everything, and put back', async () => {
  await stageProduct(CLASS_2);
  const { page, id, button } = await open('device2-registration', ...ACCEPTED);
  await button('删除这项申报').click();
  await expect.element(page.getByText(/已删除“第二类医疗器械注册”/)).toBeVisible();
  expect(filings.find(id)).toBeUndefined();
  await expect.element(button('撤销')).toHaveFocus();
  await button('撤销').click();
  expect(filings.find(id)?.events).toHaveLength(2);
  await expect.element(page.getByText('“第二类医疗器械注册”已放回原处。')).toBeVisible();
});

it('says that there is no such filing', async () => {
  await stageProduct(CLASS_2);
  const page = await render(FilingPage, { params: { id: 'nothing' } });
  await expect.element(page.getByText(/没有这项申报/)).toBeVisible();
});

it('tells what another page has overwritten, until it is understood', async () => {
  await stageProduct(CLASS_2);
  const { page, id, button, stored } = await open('device2-registration', ...ACCEPTED);
  const event = present(stored().events.find(({ kind }) => kind === 'accepted'));
  const records = present(openRecords.current);
  const lost = { table: 'filings', id, company: stored().company } as const;
  records.overwritten = [
    { ...lost, field: `event.${event.id}` },
    { ...lost, field: 'event.gone' },
  ];
  const notice = page.getByText(/后来在另一个页面改过/);
  await expect.element(notice).toHaveTextContent(/已受理（现在是“2026年3月6日”）/);
  await expect.element(notice).toHaveTextContent(/一件登记的事/);
  await button('知道了').click();
  await expect.element(notice).not.toBeInTheDocument();
});
