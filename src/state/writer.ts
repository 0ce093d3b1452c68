import type { CompanyRepository } from '../storage/companies';
import type { Change } from '../storage/changes';
import type { Edit } from '../storage/journal';
import type { RecordEdit } from '../storage/records/record';
import type { StoredCompany } from '../storage/row';

export type SaveState = 'idle' | 'saving' | 'saved';
export type SaveProblem = 'failed' | 'quota' | 'notRemoved';

/** Why something could not be stored. Quota errors come as AbortError around the real one. */
export function problemOf(error: unknown): 'failed' | 'quota' {
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
  /** A company that was to be changed is no more. */
  readonly onmissing: () => void;
}

/** The id of the company that an edit is of. */
function idOf(edit: Edit): string {
  if (edit.kind === 'record') return edit.company;
  return edit.kind === 'put' ? edit.company.id : edit.id;
}

/** The one queue of what is written to one database. */
export class Writer {
  /** How often a writing was asked for. */
  actions = 0;
  readonly #repository: CompanyRepository;
  readonly #listener: Listener;
  /** What is not stored yet, in its order; after a failure it waits for the next writing. */
  #waiting: readonly Edit[] = [];
  #problem: SaveProblem | undefined;
  /** The last writing found a company gone: there is nothing to call saved. */
  #isMissing = false;
  /** Resolves when everything asked for so far is written, or could not be. */
  queue: Promise<void> = Promise.resolve();

  constructor(repository: CompanyRepository, listener: Listener) {
    this.#repository = repository;
    this.#listener = listener;
  }

  /** Whether something is not stored, be it on its way or after a failure. */
  get hasUnsaved(): boolean {
    return this.#waiting.length > 0;
  }

  /** What is on its way to the database; what it has refused is not. */
  get underWay(): readonly Edit[] {
    return this.#problem ? [] : this.#waiting;
  }

  /** The changes of a company that are still to be stored. */
  unsaved(id: string): readonly Change[] {
    return this.#waiting.flatMap((edit) =>
      edit.kind === 'change' && edit.id === id ? edit.changes : [],
    );
  }

  /** The changes of records that are still to be stored. */
  unsavedRecords(): readonly RecordEdit[] {
    return this.#waiting.filter((edit) => edit.kind === 'record');
  }

  /** Whether a company waits to be stored as a whole. */
  isNew(id: string): boolean {
    return this.#waiting.some((edit) => edit.kind === 'put' && edit.company.id === id);
  }

  /** Takes note that a company is no more: nothing of it is written. */
  lost(id: string): void {
    this.#waiting = this.#waiting.filter((edit) => idOf(edit) !== id);
  }

  /** Runs when everything before it is written. */
  afterwards(work: () => Promise<void>): void {
    this.queue = this.queue.then(work);
  }

  /** Stores an edit, and everything that waits before it. */
  save(edit: Edit): void {
    this.#waiting = [...this.#waiting, edit];
    this.#write(() => this.#saveAll());
  }

  /** Tries once more to store what waits. */
  retry(): void {
    if (this.hasUnsaved) this.#write(() => this.#saveAll());
  }

  /** Removes a row; what it gives puts the row back as it was, and stores what was not yet stored. */
  remove(company: StoredCompany, onfailure: () => void): () => void {
    const { id } = company;
    const unsaved = this.#waiting.filter((edit) => idOf(edit) === id);
    const keepWaiting = () => {
      this.#waiting = [...this.#waiting, ...unsaved];
    };
    let putBack = () => Promise.resolve();
    this.lost(id);
    this.#write(async () => {
      try {
        putBack = await this.#repository.remove(id);
      } catch {
        keepWaiting();
        onfailure();
        return 'notRemoved';
      }
      this.#listener.onstored();
      return this.#saveAll();
    });
    return () => {
      keepWaiting();
      this.#write(async () => {
        try {
          await putBack();
        } catch (error) {
          this.#waiting = [...this.#waiting, { kind: 'put', company }];
          throw error;
        }
        this.#listener.onstored();
        return this.#saveAll();
      });
    };
  }

  #write(work: () => Promise<SaveProblem | undefined>): void {
    this.actions += 1;
    const done = (problem: SaveProblem | undefined) => {
      this.#problem = problem;
      const success = this.hasUnsaved ? 'saving' : 'saved';
      const saving = problem || this.#isMissing ? 'idle' : success;
      this.#listener.onstatus({ saving, problem });
    };
    this.queue = this.queue.then(work).catch(problemOf).then(done);
    // Said only now, so that the writing begins before the page is busy with showing it.
    // A problem stays until it is known to be over.
    this.#listener.onstatus({ saving: 'saving', problem: this.#problem });
  }

  async #saveAll(): Promise<undefined> {
    const edits = this.#waiting;
    if (edits.length === 0) return;
    const missing = await this.#repository.store(edits);
    this.#waiting = this.#waiting.filter((edit) => !edits.includes(edit));
    this.#isMissing = missing.length > 0;
    if (this.#isMissing) this.#listener.onmissing();
    this.#listener.onstored();
  }
}
