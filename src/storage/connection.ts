import { NewerDatabaseError, type AppDatabase } from './database';

/** What browsers call a connection that they have dropped. */
const LOST = new Set(['UnknownError', 'DatabaseClosedError', 'InvalidStateError']);

const isLost = (error: unknown): boolean => error instanceof Error && LOST.has(error.name);

/** An open database. Everything that is read or written goes through `run`. */
export class Connection {
  /** A newer version of the app wants the database: this page has let go of it, and stays closed. */
  isGivenUp = false;
  readonly #db: AppDatabase;
  readonly #letGo: () => Promise<void>;

  /** @param letGo is asked to have everything written; the database is closed when it resolves */
  constructor(db: AppDatabase, letGo: () => Promise<void> = () => Promise.resolve()) {
    this.#db = db;
    this.#letGo = letGo;
    db.on('versionchange', () => {
      void letGo().finally(() => this.#giveUp());
      return false;
    });
  }

  /** Does one piece of work; where the connection was lost, once more over a new one. */
  async run<T>(work: (db: AppDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(this.#db);
    } catch (error) {
      if (this.isGivenUp || !isLost(error)) throw error;
      await this.#reopen();
      return work(this.#db);
    }
  }

  async #reopen(): Promise<void> {
    this.#db.close({ disableAutoOpen: false });
    try {
      await this.#db.open();
    } catch (error) {
      if (error instanceof NewerDatabaseError) {
        this.#giveUp();
        // Not waited for: what is under way here is part of what it waits for.
        void this.#letGo();
      }
      throw error;
    }
  }

  #giveUp(): void {
    this.isGivenUp = true;
    // Else the next write would open it again, and write rows of the old shape.
    this.#db.close({ disableAutoOpen: true });
  }
}
