import type { AppDatabase } from './database';

/** What browsers call a connection that they have dropped. */
const LOST = new Set(['UnknownError', 'DatabaseClosedError', 'InvalidStateError']);

const isLost = (error: unknown): boolean => error instanceof Error && LOST.has(error.name);

/** An open database. Everything that is read or written goes through `run`. */
export class Connection {
  /** A newer version of the app wants the database: this page has let go of it, and stays closed. */
  isGivenUp = false;
  readonly #db: AppDatabase;

  /** @param settle resolves when everything asked for so far is written */
  constructor(db: AppDatabase, settle: () => Promise<void> = () => Promise.resolve()) {
    this.#db = db;
    db.on('versionchange', () => {
      void settle().finally(() => {
        this.isGivenUp = true;
        // Else the next write would open it again, and write rows of the old shape.
        db.close({ disableAutoOpen: true });
      });
      return false;
    });
  }

  /** Does one piece of work; where the connection was lost, once more over a new one. */
  async run<T>(work: (db: AppDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(this.#db);
    } catch (error) {
      if (this.isGivenUp || !isLost(error)) throw error;
      this.#db.close({ disableAutoOpen: false });
      await this.#db.open();
      return work(this.#db);
    }
  }
}
