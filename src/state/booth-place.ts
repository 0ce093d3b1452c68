import { changeLock, type LockChange } from '../storage/booth/lock';
import { isBooth } from './booth-hint';
import { BoothSpare } from './booth-spare';
import { withDevice } from './with-device';

/** Where the lock is: in the database, else in the browser’s small store, else on the page alone. */
export type Place = 'device' | 'browser' | 'page';

export interface Changed<T> {
  readonly result: T;
  readonly place: Place;
}

/** The lock of the booth, wherever this device lets it be kept. */
export class BoothPlace {
  readonly #spare = new BoothSpare();

  /**
   * Looks at the lock and changes it. Where the database cannot, what is kept beside it is the lock
   * until it is taken away.
   * @throws where there may be a lock that cannot be read or taken away
   */
  async change<T>(work: (found: unknown) => LockChange<T>): Promise<Changed<T>> {
    const spare = this.#spare.read();
    if (spare !== undefined) return this.#changeSpare(work(spare));
    const seen: { found: unknown; isKnown: boolean } = { found: undefined, isKnown: false };
    try {
      const look = (found: unknown) => {
        Object.assign(seen, { found, isKnown: true });
        return work(found);
      };
      const result = await withDevice((db) => changeLock(db, look));
      return { result, place: 'device' };
    } catch (error) {
      if (!seen.isKnown && isBooth()) throw error;
      const change = work(seen.found);
      if (seen.found !== undefined && change.row === undefined) throw error;
      return this.#changeSpare(change);
    }
  }

  async #changeSpare<T>({ row, result }: LockChange<T>): Promise<Changed<T>> {
    if (row === undefined) {
      const removal = (): LockChange<undefined> => ({ row: undefined, result: undefined });
      // An older state of it may still stand there; where it stays, its PIN is asked once more.
      await withDevice((db) => changeLock(db, removal)).catch(() => undefined);
      this.#spare.drop();
    } else if (row !== 'found') this.#spare.keep(row);
    return { result, place: this.#spare.outlastsPage() ? 'browser' : 'page' };
  }
}
