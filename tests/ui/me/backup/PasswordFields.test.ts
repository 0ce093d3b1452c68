import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import PasswordFields from '../../../../src/ui/me/backup/PasswordFields.svelte';

const fields = (password = '', refused?: 'empty' | 'differ') =>
  render(PasswordFields, { password, again: '', refused });

it('tells how hard the password is to guess, while it is typed', async () => {
  const page = await fields();
  const password = page.getByLabelText('密码', { exact: true });
  await password.fill('12345678');
  await expect.element(page.getByText(/密码强度：太弱/)).toBeVisible();
  await password.fill('竹林河流书桌');
  await expect.element(page.getByText(/密码强度：强/)).toBeVisible();
});

it('hides the letters until they are to be seen', async () => {
  const page = await fields('竹林');
  const password = page.getByLabelText('密码', { exact: true });
  await expect.element(password).toHaveAttribute('type', 'password');
  await page.getByLabelText('显示密码').click();
  await expect.element(password).toHaveAttribute('type', 'text');
  await expect.element(page.getByLabelText('再输入一次密码')).toHaveAttribute('type', 'text');
  await expect.element(password).toHaveValue('竹林');
});

it('says what is wrong beside the field that is', async () => {
  const page = await fields('竹林', 'differ');
  await expect.element(page.getByRole('alert')).toHaveTextContent('两次输入的密码不一样。');
  const again = page.getByLabelText('再输入一次密码');
  await expect.element(again).toHaveAttribute('aria-invalid', 'true');
  await expect.element(again).toHaveAccessibleDescription('两次输入的密码不一样。');
});
