import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { speech } from '../../../src/i18n/language.svelte';
import { booth as english } from '../../../src/i18n/en/booth';
import { zh } from '../../../src/i18n/zh';
import { booth } from '../../../src/i18n/zh/booth';
import { boothLock } from '../../../src/state/booth-lock.svelte';
import { boothCounts } from '../../../src/state/booth-counts.svelte';
import { boothSession } from '../../../src/state/booth-session.svelte';
import { updates } from '../../../src/state/updates.svelte';
import BoothRoom from '../../../src/ui/booth/BoothRoom.svelte';

const words = booth.visitor;
const before = location.href;
const apply = vi.spyOn(updates, 'apply').mockResolvedValue(undefined);
vi.spyOn(boothLock, 'read').mockResolvedValue(undefined);
vi.spyOn(boothCounts, 'add').mockResolvedValue(undefined);

beforeEach(() => {
  boothLock.state = 'on';
  apply.mockClear();
});

afterEach(async () => {
  updates.state = 'none';
  boothSession.end();
  await speech.speak('zh');
  history.replaceState(null, '', before);
});

const start = () => page.getByRole('button', { name: words.attract.start });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const main = () => page.getByRole('button', { name: words.skip });

async function begin() {
  const screen = await render(BoothRoom);
  await start().click();
  await expect.element(heading(words.questions.place)).toBeVisible();
  return screen;
}

it('invites in both languages, and says what is kept', async () => {
  await render(BoothRoom);
  await expect.element(start()).toBeVisible();
  for (const each of [words, english.visitor]) {
    await expect.element(page.getByText(each.attract.question)).toBeVisible();
    await expect.element(page.getByText(each.attract.privacy)).toBeVisible();
  }
});

it('starts wherever it is touched', async () => {
  const { container } = await render(BoothRoom);
  await expect.element(start()).toBeVisible();
  const { width } = container.getBoundingClientRect();
  const hit = document.elementFromPoint(width / 2, 8);
  expect(hit?.textContent.trim()).toBe(words.attract.start);
});

it('shows nothing that leads elsewhere', async () => {
  const { container } = await begin();
  expect(container.querySelectorAll('a, input[type="text"], select, textarea')).toHaveLength(0);
});

it('says what is done when nothing is answered: it is skipped', async () => {
  await begin();
  await main().click();
  await expect.element(heading(words.questions.role)).toBeVisible();
  expect(boothSession.profile.enterprise.facts).toEqual({});
});

it('goes back before the first question to the start, with nothing left', async () => {
  await begin();
  await page.getByText(zh.booleans.yes, { exact: true }).click();
  expect(boothSession.profile.enterprise.facts).toEqual({ inChongqing: true });
  await page.getByRole('button', { name: words.back }).click();
  await expect.element(start()).toBeVisible();
  expect(boothSession.profile.enterprise.facts).toEqual({});
});

it('puts a visit into English, and the next one into Chinese again', async () => {
  await begin();
  await page.getByRole('button', { name: words.other }).click();
  await expect.element(heading(english.visitor.questions.place)).toBeVisible();
  await page.getByRole('button', { name: english.visitor.back, exact: true }).click();
  await expect.poll(() => document.documentElement.lang).toBe('zh-CN');
});

it('starts a new version while it invites', async () => {
  await render(BoothRoom);
  await expect.element(start()).toBeVisible();
  updates.state = 'available';
  await expect.poll(() => apply.mock.calls.length).toBe(1);
});

it('starts no new version while somebody is there, but right after', async () => {
  await begin();
  updates.state = 'available';
  await main().click();
  await expect.element(heading(words.questions.role)).toBeVisible();
  expect(apply).not.toHaveBeenCalled();
  boothSession.end();
  await expect.poll(() => apply.mock.calls.length).toBe(1);
});

it('says the numbers, the matters and whose word counts, and ends with the code', async () => {
  const { container } = await begin();
  await page.getByText(zh.booleans.yes, { exact: true }).click();
  for (let times = 0; boothSession.stop?.step !== 'result' && times < 8; times += 1) {
    boothSession.answerRestNo();
    boothSession.next();
  }
  await expect.element(heading(words.result.title)).toBeVisible();
  await expect.element(page.getByText(zh.app.disclaimer)).toBeVisible();
  expect(container.querySelectorAll('[data-chip]')).toHaveLength(4);
  expect(container.querySelectorAll('[data-provision]').length).toBeGreaterThan(0);
  await page.getByRole('button', { name: words.result.toPhone }).click();
  await expect.element(page.getByRole('img', { name: words.code.image })).toBeVisible();
  await page.getByRole('button', { name: words.code.done }).click();
  await expect.element(start()).toBeVisible();
});

it('lets nobody to the staff by a short press', async () => {
  await render(BoothRoom);
  await page.getByRole('button', { name: words.staff }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});
