import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { zh } from '../../../src/i18n/zh';
import { install } from '../../../src/state/install.svelte';
import InstallHelp from '../../../src/ui/pwa/InstallHelp.svelte';

const words = zh.pwa.install;
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';
const WECHAT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.43(0x18002b2f) NetType/WIFI Language/zh_CN';

/** Lets the browser say of itself what it is not: another browser, or opened from the desktop. */
function pretend(name: 'userAgent' | 'standalone', value: string | boolean): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, name);
  });
}

/** The offer of the browser, which it does not make while it is driven by tests. */
function offer() {
  const prompt = vi.fn(() => Promise.resolve());
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  window.dispatchEvent(event);
  return { event, prompt };
}

beforeEach(() => install.follow());
afterEach(async () => {
  // What is left of an offer is used up.
  await install.prompt();
  install.dismissed = false;
  localStorage.clear();
});

describe('the offer', () => {
  it('does not show up where nothing can be added', async () => {
    const { container } = await render(InstallHelp);
    expect(container.textContent).toBe('');
  });

  it('holds the prompt of the browser back until the user asks for it, and then shows it once', async () => {
    const page = await render(InstallHelp);
    const { event, prompt } = offer();
    expect(event.defaultPrevented).toBe(true);
    await expect.element(page.getByText(words.optional)).toBeVisible();
    expect(prompt).not.toHaveBeenCalled();
    await page.getByRole('button', { name: words.add }).click();
    expect(prompt).toHaveBeenCalledOnce();
    expect(page.container.textContent).toBe('');
  });

  it('comes back when the browser offers it again', async () => {
    const page = await render(InstallHelp);
    offer();
    await page.getByRole('button', { name: words.add }).click();
    offer();
    await expect.element(page.getByRole('button', { name: words.add })).toBeVisible();
  });

  it('is put away for good', async () => {
    const page = await render(InstallHelp);
    offer();
    await page.getByRole('button', { name: words.dismiss }).click();
    expect(page.container.textContent).toBe('');
    expect(localStorage).toHaveLength(1);
  });

  it('is put away for this page where nothing may be stored', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const page = await render(InstallHelp);
    offer();
    await page.getByRole('button', { name: words.dismiss }).click();
    expect(page.container.textContent).toBe('');
  });

  it.each([
    ['on an iPhone', IPHONE, words.ios, words.iosNote],
    ['in WeChat', WECHAT, words.wechat, words.wechatNote],
  ])('tells the steps %s when they are asked for', async (_where, userAgent, steps, note) => {
    pretend('userAgent', userAgent);
    const page = await render(InstallHelp);
    await expect.element(page.getByText(note)).not.toBeVisible();
    await page.getByText(words.how).click();
    for (const step of [...steps, note]) await expect.element(page.getByText(step)).toBeVisible();
  });

  it('does not show up in the app on the home screen', async () => {
    pretend('userAgent', IPHONE);
    pretend('standalone', true);
    const { container } = await render(InstallHelp);
    expect(container.textContent).toBe('');
  });
});

describe('the permanent help', () => {
  const permanent = () => render(InstallHelp, { permanent: true });

  it('says what to look for where nothing else is known', async () => {
    const page = await permanent();
    await expect.element(page.getByText(words.fallback)).toBeVisible();
    await expect.element(page.getByText(words.optional)).toBeVisible();
  });

  it('shows the steps at once, cannot be put away, and stays when the offer was', async () => {
    pretend('userAgent', WECHAT);
    install.dismiss();
    const page = await permanent();
    for (const step of words.wechat) await expect.element(page.getByText(step)).toBeVisible();
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  });

  it('has only the button to add where the browser has made its offer', async () => {
    offer();
    const page = await permanent();
    await expect.element(page.getByRole('button')).toHaveTextContent(words.add);
  });

  it('says so where the app is on the home screen already', async () => {
    pretend('standalone', true);
    const page = await permanent();
    await expect.element(page.getByText(words.done)).toBeVisible();
    await expect.element(page.getByText(words.fallback)).not.toBeInTheDocument();
  });

  it('notices that the app was just added', async () => {
    const page = await permanent();
    window.dispatchEvent(new Event('appinstalled'));
    await expect.element(page.getByText(words.done)).toBeVisible();
  });
});
