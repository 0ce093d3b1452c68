const KEY = 'yuyao-zicha.booth-lock';

/** Keeps the lock of the booth where the database does not: in the browser, or else on the page. */
export class BoothSpare {
  #onPage: unknown;

  /** What is kept, of whatever shape; undefined where nothing is. */
  read(): unknown {
    if (this.#onPage !== undefined) return this.#onPage;
    try {
      const text = localStorage.getItem(KEY);
      return text === null ? undefined : JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  keep(row: object): void {
    try {
      localStorage.setItem(KEY, JSON.stringify(row));
      this.#onPage = undefined;
    } catch {
      this.#onPage = row;
    }
  }

  drop(): void {
    this.#onPage = undefined;
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Then nothing was kept there.
    }
  }

  /** Whether what is kept here outlasts the page. */
  outlastsPage(): boolean {
    if (this.#onPage !== undefined) return false;
    try {
      const probe = `${KEY}.probe`;
      localStorage.setItem(probe, '');
      localStorage.removeItem(probe);
      return true;
    } catch {
      return false;
    }
  }
}
