import { updates } from './updates.svelte';

export type OfflineState =
  'unknown' | 'insecure' | 'unsupported' | 'preparing' | 'ready' | 'failed';

/** Asks the service worker whether every file it should hold is really in its cache. */
function audit(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === 'complete');
    worker.postMessage('audit', [port2]);
  });
}

/** Whether the app works without a network. It is called ready only after its cache was counted. */
class Offline {
  state = $state<OfflineState>('unknown');

  async register(scriptUrl: () => string): Promise<void> {
    if (!window.isSecureContext) {
      this.state = 'insecure';
      return;
    }
    if (!('serviceWorker' in navigator)) {
      this.state = 'unsupported';
      return;
    }
    this.state = 'preparing';
    try {
      const options = { updateViaCache: 'none' } as const;
      const registration = await navigator.serviceWorker.register(scriptUrl(), options);
      updates.follow(registration);
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        // A worker that could not fetch all its files is thrown away by the browser. Its own state
        // says so: the registration may still hold it at that moment.
        const isLost = installing.state === 'redundant';
        if (isLost && !registration.waiting && !registration.active) this.#fail();
      });
      const { active } = await navigator.serviceWorker.ready;
      if (active && (await audit(active))) {
        this.state = 'ready';
        return;
      }
      // Registered anew, the next visit fetches what is missing.
      await registration.unregister();
      this.#fail();
    } catch {
      this.#fail();
    }
  }

  #fail(): void {
    this.state = 'failed';
  }
}

export const offline = new Offline();
