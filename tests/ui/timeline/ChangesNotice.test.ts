import { afterEach, beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import type { ChangeReport, ReportedVerdict } from '../../../src/domain/eligibility/change-report';
import { timeline } from '../../../src/i18n/zh/timeline';
import { changes } from '../../../src/state/changes.svelte';
import { workspace } from '../../../src/state/workspace.svelte';
import ChangesNotice from '../../../src/ui/timeline/ChangesNotice.svelte';

const words = timeline.report;
const DAY = parsePlainDate('2026-11-22');

const verdict = (measure: string): ReportedVerdict => ({
  measure,
  title: { zh: '措施' },
  kind: 'apply',
  after: 'eligible',
  reason: { kind: 'new' },
});

const report = (
  cause: ChangeReport['cause'],
  measures: readonly string[],
  verdicts: readonly string[],
): ChangeReport => ({
  cause,
  since: DAY,
  on: DAY,
  measures: measures.map((id) => ({ id, title: { zh: '措施' }, change: 'new', parts: [] })),
  companies: [{ id: 'company', verdicts: verdicts.map(verdict) }],
});

const said = async () => {
  const { container } = await render(ChangesNotice);
  return [...container.querySelectorAll('p')].map((line) => line.textContent);
};

beforeEach(() => {
  workspace.isExample = false;
});
afterEach(() => {
  changes.reports = undefined;
});

it('says nothing before the device was asked, and nothing where there is nothing', async () => {
  expect(await said()).toEqual([]);
  changes.reports = [];
  expect(await said()).toEqual([]);
});

it('counts what several updates say of one thing once, and tells time apart', async () => {
  changes.reports = [
    report('update', ['m-1', 'm-2'], ['m-1']),
    report('time', [], ['m-7', 'm-8']),
    report('update', ['m-2', 'm-3'], ['m-1', 'm-3']),
  ];
  expect(await said()).toEqual([words.notice(3, 2), words.noticeTime(2)]);
});

it('says where it could not be compared', async () => {
  changes.reports = [report('incomparable', [], [])];
  expect(await said()).toEqual([words.incomparable]);
});

it('says nothing while the example is open', async () => {
  changes.reports = [report('update', ['m-1'], ['m-1'])];
  workspace.isExample = true;
  expect(await said()).toEqual([]);
});
