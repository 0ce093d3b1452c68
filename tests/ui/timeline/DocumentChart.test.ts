import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { pictureOf } from '../../../src/domain/policy/document-picture';
import { timeline } from '../../../src/i18n/zh/timeline';
import DocumentChart from '../../../src/ui/timeline/DocumentChart.svelte';
import { documentOf, textOf, validityOf } from '../../builders/catalogue';

const words = timeline.picture;
const day = parsePlainDate;
const TODAY = day('2026-11-22');

const DOCUMENTS = [
  documentOf('c', [], {
    title: textOf('第三份'),
    validity: validityOf('2024-01-01', '2026-06-30'),
  }),
  documentOf('b', [], {
    title: textOf('第二份'),
    validity: {
      ...validityOf('2026-01-21'),
      unsure: { from: day('2026-01-21'), until: day('2026-02-26'), note: textOf('只是约定') },
    },
  }),
  documentOf('a', [], {
    title: textOf('第一份'),
    validity: validityOf('2021-12-01', '2022-12-31'),
  }),
];

const chart = (chosen: string, to: string) =>
  render(DocumentChart, {
    picture: pictureOf(DOCUMENTS, TODAY, [day(chosen), day(to)]),
    today: TODAY,
    day: day(chosen),
    to: day(to),
  });

it('draws each of any number of documents: in force, unsure, lapsed', async () => {
  const { container } = await chart('2025-12-31', '2026-01-21');
  const drawn = [...container.querySelectorAll('[data-document]')].map((lane) => [
    lane.getAttribute('data-document'),
    [...lane.querySelectorAll('rect')].map((bar) => bar.classList[0]).join(' '),
  ]);
  expect(drawn).toEqual([
    ['c', 'lapsed in-force'],
    ['b', 'in-force unsure'],
    ['a', 'lapsed in-force'],
  ]);
  expect(container.querySelectorAll('.back .gap')).toHaveLength(2);
});

it('marks today and the two days, and one day only once', async () => {
  const marked = (container: Element) =>
    [...container.querySelectorAll('text.mark')].map((mark) => mark.textContent);
  const apart = await chart('2025-12-31', '2026-01-21');
  expect(marked(apart.container)).toEqual([words.today, words.day, words.to]);
  const same = await chart('2026-11-22', '2026-11-22');
  expect(marked(same.container)).toEqual([words.today]);
});

it('says everything in words for those who do not see it, and hides the drawing from them', async () => {
  const { container, getByText } = await chart('2025-12-31', '2026-11-22');
  const drawings = [...container.querySelectorAll('svg')];
  expect(drawings.every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
  await userEvent.click(getByText(words.table));
  const periods = [...container.querySelectorAll('[data-period]')].map((period) =>
    period.textContent?.trim(),
  );
  expect(periods).toEqual([
    `2021年11月1日至2021年11月30日：${words.gap}`,
    '2021年12月1日至2022年12月31日：第一份',
    `2023年1月1日至2023年12月31日：${words.gap}`,
    '2024年1月1日至2026年1月20日：第三份',
    `2026年1月21日至2026年2月26日：第三份、第二份（${words.unsure}）`,
    '2026年2月27日至2026年6月30日：第三份、第二份',
    '2026年7月1日起：第二份',
  ]);
  expect(container.textContent).toContain('只是约定');
});
