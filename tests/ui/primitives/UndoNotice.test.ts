import { createRawSnippet } from 'svelte';
import { expect, it, onTestFinished, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { catchFocus } from '../../../src/ui/primitives/take-focus';
import UndoNotice from '../../../src/ui/primitives/UndoNotice.svelte';

const props = (text: string) => ({
  done: { text, undo: vi.fn() },
  label: '撤销',
  onundone: vi.fn(),
});

/** A button elsewhere that has the focus. */
function focusedElsewhere(): HTMLButtonElement {
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  onTestFinished(() => button.remove());
  return button;
}

it('says what was done and more, and its button undoes it and then tells so', async () => {
  const given = props('已删除');
  const more = createRawSnippet(() => ({ render: () => '<p>一起删除的还有附件</p>' }));
  const page = await render(UndoNotice, { ...given, children: more });
  await expect.element(page.getByRole('status')).toHaveTextContent(/已删除\s*一起删除的还有附件/);
  await page.getByRole('button', { name: '撤销' }).click();
  expect(given.done.undo).toHaveBeenCalledOnce();
  expect(given.onundone).toHaveBeenCalledOnce();
  expect(given.done.undo).toHaveBeenCalledBefore(given.onundone);
});

it('takes the focus for its button, and takes it again when something else is done', async () => {
  const elsewhere = focusedElsewhere();
  const page = await render(UndoNotice, props('已删除甲'));
  const button = page.getByRole('button', { name: '撤销' });
  await expect.element(button).toHaveFocus();
  elsewhere.focus();
  await page.rerender(props('已删除乙'));
  await expect.element(button).toHaveFocus();
});

it('leaves the focus where it is if told so', async () => {
  const elsewhere = focusedElsewhere();
  const page = await render(UndoNotice, { ...props('已删除'), focus: catchFocus });
  await expect.element(page.getByRole('button', { name: '撤销' })).toBeVisible();
  expect(document.activeElement).toBe(elsewhere);
});

it('says that it was undone in the same place, without a button', async () => {
  const page = await render(UndoNotice, props('已记下'));
  const place = page.getByRole('status').element();
  await page.rerender({ ...props('已撤销'), done: { text: '已撤销' } });
  await expect.element(page.getByText('已撤销')).toBeVisible();
  expect(page.getByRole('status').element()).toBe(place);
  expect(page.getByRole('button').elements()).toEqual([]);
});
