import { takeDrafts } from './drafts';
import { workspace } from './workspace.svelte';

export type UpdateState = 'none' | 'available' | 'applying' | 'stuck' | 'taken-over';

const HOUR = 3_600_000;
/** How long a new version may take to start, in milliseconds; some systems never start it. */
const PATIENCE = 4_000;

/** Whether a page that is loaded anew would find less than this one has. */
const wouldLose = (): boolean => workspace.hasUnsaved;

/** New versions of the app. One waits until the user agrees, because a form may be open. */
class Updates {
  state = $state<UpdateState>('none');
  /** The page was not loaded anew, because its answers could not be stored. */
  unsaved = $state(false);
  #registration: ServiceWorkerRegistration | undefined;
  /** The worker of the version that this page is, as far as the page has one yet. */
  #running = navigator.serviceWorker?.controller ?? null;
  #patience = 0;
  #reloading = false;
  /** Looks for new versions from now on: at once, every hour, and when the page comes to the front. */
  follow(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    this.#compare();
    this.#running ??= registration.active;
    navigator.serviceWorker.addEventListener('controllerchange', () => this.#compare());

    if (registration.waiting && registration.active) this.#offer();
    this.#watch(registration.installing);
    registration.addEventListener('updatefound', () => this.#watch(registration.installing));

    const look = () => {
      // Without a network there is nothing to find, and the next look is soon enough.
      if (!document.hidden) void registration.update().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', look);
    setInterval(look, HOUR);
  }

  /** Starts the version that waits, after everything typed is stored, and loads the page anew. */
  async apply(): Promise<void> {
    const worker = this.#registration?.waiting;
    if (!worker || this.state === 'applying') return;
    this.state = 'applying';
    this.unsaved = !(await this.#storeDrafts());
    if (this.unsaved) {
      this.state = 'available';
      return;
    }
    this.#patience = window.setTimeout(() => {
      this.state = 'stuck';
    }, PATIENCE);
    worker.postMessage('activate');
  }

  /** Hides the offer until the next start or the next new version. */
  later(): void {
    this.state = 'none';
  }

  /** Loads the page anew, after everything typed is stored. */
  async reload(): Promise<void> {
    this.unsaved = !(await this.#storeDrafts());
    if (this.unsaved || this.#reloading) return;
    this.#reloading = true;
    location.reload();
  }

  /** Stores everything typed, in the field that has the focus too; false where the device does not. */
  async #storeDrafts(): Promise<boolean> {
    takeDrafts();
    await workspace.retry();
    return !wouldLose();
  }

  #watch(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      // Where nothing has run before, the first version is no new one.
      if (worker.state === 'installed' && this.#registration?.active) this.#offer();
    });
  }

  #offer(): void {
    if (this.state !== 'applying' && this.state !== 'taken-over') this.state = 'available';
  }

  /** Notices that another version has taken over: only the page that asked for it loads anew. */
  #compare(): void {
    const { controller } = navigator.serviceWorker;
    if (!controller) return;
    const isOther = this.#running !== null && this.#running !== controller;
    this.#running ??= controller;
    if (!isOther) return;
    const asked = this.state === 'applying';
    window.clearTimeout(this.#patience);
    this.state = 'taken-over';
    if (asked) void this.reload();
  }
}

export const updates = new Updates();
