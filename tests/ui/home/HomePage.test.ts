import { flushSync } from 'svelte';
import { expect, it, onTestFinished } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { updates } from '../../../src/state/updates.svelte';
import HomePage from '../../../src/ui/home/HomePage.svelte';
import { documentOf, measureOf, provisionOf, yes, yesNo } from '../../builders/catalogue';
import { stage } from '../../builders/stage';

it('what those who have begun see stays when another version takes over', async () => {
  await stage(
    {
      facts: [yesNo('一')],
      documents: [documentOf('one', [measureOf('o-1', [provisionOf('o-1-a', yes('一'))])])],
    },
    { enterprise: { facts: { 一: true } }, products: [], productsComplete: true },
  );
  // As on a device where no company was open before: the part is asked for when it is shown.
  sessionStorage.clear();
  localStorage.clear();
  await import('../../../src/ui/home/HomeState.svelte');
  const { container } = await render(HomePage);
  const stateOf = () => container.querySelector('#home-state');
  await expect.poll(stateOf).not.toBeNull();
  const before = stateOf();
  onTestFinished(() => {
    updates.state = 'none';
  });
  updates.state = 'taken-over';
  flushSync();
  expect(stateOf()).toBe(before);
});
