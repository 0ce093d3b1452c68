import { MediaQuery } from 'svelte/reactivity';
import { platformOf } from './platform';

/** What Chromium sends where it can install the app; TypeScript's DOM library does not know it. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

declare global {
  interface WindowEventMap {
    beforeinstallprompt: InstallPromptEvent;
  }
  interface Navigator {
    /** Only on Apple's devices: whether the page was opened from the home screen. */
    readonly standalone?: boolean;
  }
}

/** `prompt`: the browser asks by itself; `ios`, `wechat`: steps to take; `none`: nothing that fits. */
export type InstallHelp = 'prompt' | 'ios' | 'wechat' | 'none';

const KEY = 'yuyao-zicha.install-dismissed';

function wasDismissed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** How the app gets onto the desktop or home screen of this device. It works as well without. */
export class Install {
  dismissed = $state(wasDismissed());
  #event = $state.raw<InstallPromptEvent>();
  #installed = $state(false);
  readonly #standalone = new MediaQuery('(display-mode: standalone)');

  /** Whether the app is on the desktop already, as far as the browser tells. */
  get done(): boolean {
    return this.#installed || this.#standalone.current || navigator.standalone === true;
  }

  get help(): InstallHelp {
    if (this.done) return 'none';
    if (this.#event) return 'prompt';
    const platform = platformOf(navigator);
    return platform === 'other' ? 'none' : platform;
  }

  /** Keeps the offer of the browser until the user asks for it. */
  follow(): () => void {
    const keep = (event: InstallPromptEvent) => {
      event.preventDefault();
      this.#event = event;
    };
    const finish = () => {
      this.#installed = true;
    };
    window.addEventListener('beforeinstallprompt', keep);
    window.addEventListener('appinstalled', finish);
    return () => {
      window.removeEventListener('beforeinstallprompt', keep);
      window.removeEventListener('appinstalled', finish);
    };
  }

  /** Lets the browser ask; it does so once for each of its offers. */
  async prompt(): Promise<void> {
    const event = this.#event;
    this.#event = undefined;
    await event?.prompt();
  }

  /** Hides the help for good, or for this page where nothing may be stored. */
  dismiss(): void {
    this.dismissed = true;
    try {
      localStorage.setItem(KEY, 'yes');
    } catch {
      // It is offered again next time.
    }
  }
}

export const install = new Install();
