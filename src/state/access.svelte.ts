import { takeDrafts } from './drafts';

/** What keeps this page from the databases of the device, as far as the user can do something. */
export class Access {
  /** Another page keeps an older version open; this one goes on by itself when that is closed. */
  isBlocked = $state(false);
  /** A newer version of the app wants the databases, and this page has let go of them. */
  isOutdated = $state(false);
  readonly #settled: () => Promise<void>;

  /** @param settled resolves when everything asked for so far is written */
  constructor(settled: () => Promise<void>) {
    this.#settled = settled;
  }

  /** Resolves when everything typed is written, as far as it can be. */
  async letGo(): Promise<void> {
    takeDrafts();
    await this.#settled();
    this.isOutdated = true;
  }
}
