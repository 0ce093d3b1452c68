import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Keypad from '../../../src/ui/booth/Keypad.svelte';

async function keypad(isBlocked = false) {
  const onenter = vi.fn<(pin: string) => void>();
  const page = await render(Keypad, { isBlocked, onenter });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  return { page, press, onenter };
}

it('gives the digits that were pressed, and forgets them', async () => {
  const { page, press, onenter } = await keypad();
  for (const digit of '740182') await press(digit);
  await press('确定');
  await press('确定');
  expect(onenter.mock.calls).toEqual([['740182'], ['']]);
  await expect.element(page.getByRole('status')).toHaveTextContent('还没有输入');
});

it('shows and says how many digits there are, and none of them', async () => {
  const { page, press } = await keypad();
  const buttons = page.container.querySelectorAll('button').length;
  for (const digit of '740') await press(digit);
  await expect.element(page.getByRole('status')).toHaveTextContent('已输入 3 位');
  expect(page.container.querySelector('p')?.textContent).not.toMatch(/[740]{2}/);
  expect(page.container.querySelectorAll('button')).toHaveLength(buttons);
  expect(page.container.querySelectorAll('input')).toHaveLength(0);
});

it('takes back one digit or all, and no more than twelve', async () => {
  const { press, onenter } = await keypad();
  for (const digit of '12') await press(digit);
  await press('退格');
  await press('确定');
  await press('3');
  await press('清空');
  await press('确定');
  for (const digit of '1234567890123') await press(digit);
  await press('确定');
  expect(onenter.mock.calls).toEqual([['1'], [''], ['123456789012']]);
});

it('a keyboard types as well', async () => {
  const { onenter } = await keypad();
  await userEvent.keyboard('74x019{Backspace}8{Control>}2{/Control}{Enter}');
  await userEvent.keyboard('12{Delete}3{Enter}');
  expect(onenter.mock.calls).toEqual([['74018'], ['3']]);
});

it('Enter on a digit presses it, and sends nothing', async () => {
  const { page, onenter } = await keypad();
  page.getByRole('button', { name: '7' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('已输入 1 位');
  expect(onenter).not.toHaveBeenCalled();
});

it('takes nothing while it is blocked', async () => {
  const { page, onenter } = await keypad(true);
  await userEvent.keyboard('7{Enter}');
  await expect.element(page.getByRole('button', { name: '7' })).toBeDisabled();
  await expect.element(page.getByRole('status')).toHaveTextContent('还没有输入');
  expect(onenter).not.toHaveBeenCalled();
});

it('every key is at least 64 px wide and high, on the narrowest screen too', async () => {
  const { page } = await keypad();
  page.container.setAttribute('style', 'width: 288px');
  for (const button of page.container.querySelectorAll('button')) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(64);
  }
});
