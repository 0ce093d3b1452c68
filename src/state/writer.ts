import type { CompanyRepository } from '../storage/companies';
import type { StoredCompany } from '../storage/row';

export type SaveState = 'idle' | 'saving' | 'saved';
export type SaveProblem = 'failed' | 'quota' | 'notRemoved';

/** Quota errors come as AbortError around the real one. */
function problemOf(error: unknown): SaveProblem {
  const names = [error, error instanceof Error && 'inner' in error ? error.inner : undefined].map(
    (each) => (each instanceof Error ? each.name : ''),
  );
  return names.includes('QuotaExceededError') ? 'quota' : 'failed';
}

export interface SaveStatus {
  readonly saving: SaveState;
  readonly problem: SaveProblem | undefined;
}

interface Listener {
  readonly onstatus: (status: SaveStatus) => void;
  /** The database has changed. */
  readonly onstored: () => void;
  /** A company that was to be saved has been removed by another page. */
  readonly ongone: (id: string) => void;
}

/** The one queue of what is written to one database, one transaction for each action. */
export class Writer {
  /** How often a writing was asked for. */
  actions = 0;
  readonly #repository: CompanyRepository;
  readonly #listener: Listener;
  /** Only the newest state of each company; after a failure it waits for the next writing. */
  readonly #unsaved = new Map<string, StoredCompany>();
  /** Ids of the rows that the database is known to have. */
  readonly #stored = new Set<string>();
  #problem: SaveProblem | undefined;
  /** Resolves when everything asked for so far is written, or could not be. */
  queue: Promise<void> = Promise.resolve();

  constructor(repository: CompanyRepository, listener: Listener) {
    this.#repository = repository;
    this.#listener = listener;
  }

  /** The state of a company that is still to be stored. */
  unsaved(id: string): StoredCompany | undefined {
    return this.#unsaved.get(id);
  }

  isStored(id: string): boolean {
    return this.#stored.has(id);
  }

  /** Takes note of a row that was found. */
  found(id: string): void {
    this.#stored.add(id);
  }

  /** Takes note of a row that is no longer there: its company is not written back. */
  lost(id: string): void {
    this.#stored.delete(id);
    this.#unsaved.delete(id);
  }

  /** Runs when everything before it is written. */
  afterwards(work: () => Promise<void>): void {
    this.queue = this.queue.then(work);
  }

  save(company: StoredCompany): void {
    this.#unsaved.set(company.id, company);
    this.#write(() => this.#saveAll());
  }

  /** Removes a row; what it gives puts the row back as it was, and stores what was not yet stored. */
  remove(company: StoredCompany, onfailure: () => void): () => void {
    const { id } = company;
    const unsaved = this.#unsaved.get(id);
    const keepWaiting = () => {
      if (unsaved) this.#unsaved.set(id, unsaved);
    };
    let putBack = () => Promise.resolve();
    this.#unsaved.delete(id);
    this.#write(async () => {
      try {
        putBack = await this.#repository.remove(id);
      } catch {
        keepWaiting();
        onfailure();
        return 'notRemoved';
      }
      this.lost(id);
      this.#listener.onstored();
      return this.#saveAll();
    });
    return () => {
      keepWaiting();
      this.#write(async () => {
        try {
          await putBack();
        } catch (error) {
          this.#unsaved.set(id, unsaved ?? company);
          throw error;
        }
        this.found(id);
        this.#listener.onstored();
        return this.#saveAll();
      });
    };
  }

  #write(work: () => Promise<SaveProblem | undefined>): void {
    this.actions += 1;
    // A problem stays until it is known to be over.
    this.#listener.onstatus({ saving: 'saving', problem: this.#problem });
    const done = (problem: SaveProblem | undefined) => {
      this.#problem = problem;
      const success = this.#unsaved.size > 0 ? 'saving' : 'saved';
      this.#listener.onstatus({ saving: problem ? 'idle' : success, problem });
    };
    this.queue = this.queue.then(work).catch(problemOf).then(done);
  }

  async #saveAll(): Promise<undefined> {
    for (const company of [...this.#unsaved.values()]) {
      const { id } = company;
      const wasThere = await this.#repository.save(company);
      if (!wasThere && this.#stored.has(id)) {
        // Another page removed it while this one was writing: it is not written back.
        await this.#repository.remove(id);
        this.lost(id);
        this.#listener.ongone(id);
        continue;
      }
      this.#stored.add(id);
      if (this.#unsaved.get(id) === company) this.#unsaved.delete(id);
      this.#listener.onstored();
    }
  }
}
