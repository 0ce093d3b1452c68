import type { Closing, Obstacle, ObstacleEntry } from '../domain/ledger/obstacle';
import { inLedgerOrder } from '../domain/ledger/order';
import { readObstacle } from '../storage/records/obstacle-row';
import { newId } from './new-company';
import { readOnce } from './read-once';
import { openRecords } from './records.svelte';
import { workspace } from './workspace.svelte';

const obstaclesOf = readOnce(readObstacle);
const nothing = () => undefined;

/** What can be said of an obstacle when it is noted; null takes a field away. */
export interface ObstacleFields {
  readonly title: string;
  readonly product: string | null;
  readonly filing: string | null;
  readonly unit: string | null;
  readonly since: string | null;
  readonly visit: string | null;
}

/** The obstacles of all companies on the open shelf. */
class Ledger {
  /** In the order in which they are to be seen to. */
  readonly all: readonly Obstacle[] = $derived(
    inLedgerOrder(obstaclesOf(openRecords.current?.rows('obstacles') ?? [])),
  );

  async load(): Promise<void> {
    await openRecords.current?.ask({ table: 'obstacles' });
  }

  /** Notes an obstacle of the open company and gives its id. */
  add(fields: ObstacleFields): string {
    workspace.keepBlank();
    const id = newId();
    openRecords.current?.add('obstacles', { id, company: workspace.company.id, ...fields });
    return id;
  }

  /** Changes some fields; what it gives puts them back. */
  change(id: string, fields: Readonly<Partial<ObstacleFields>>): () => void {
    return this.#change(id, { ...fields });
  }

  /** Notes what was done or said, and when the next visit is; what it gives takes both back. */
  addEntry(id: string, entry: Omit<ObstacleEntry, 'id'>, visit: string | null): () => void {
    return this.#change(id, { [`entry.${newId()}`]: entry, visit });
  }

  /** Takes an entry out; what it gives puts it back. */
  removeEntry(id: string, entry: string): () => void {
    return this.#change(id, { [`entry.${entry}`]: null });
  }

  /** Crosses an obstacle off; what it gives opens it again. */
  close(id: string, closing: Closing): () => void {
    return this.#change(id, { closed: closing });
  }

  /** Opens it again: it was not out of the way. What it gives crosses it off as it was. */
  reopen(id: string): () => void {
    return this.#change(id, { closed: null });
  }

  /** Removes an obstacle; what it gives puts it back. */
  remove(id: string): () => void {
    return openRecords.current?.remove('obstacles', [id]) ?? nothing;
  }

  #change(id: string, fields: Readonly<Record<string, unknown>>): () => void {
    return openRecords.current?.change('obstacles', id, fields) ?? nothing;
  }
}

export const ledger = new Ledger();
