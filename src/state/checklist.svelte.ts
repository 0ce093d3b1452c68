import type { AttachedFile, ChecklistItem, Filing, ItemState } from '../domain/filings/filing';
import { filesByItem } from '../domain/filings/files-by-item';
import type { Paper } from '../domain/procedures/procedure';
import { readFile, readItem } from '../storage/records/rows';
import { newId } from './new-company';
import { readOnce } from './read-once';
import { openRecords } from './records.svelte';

const itemsOf = readOnce(readItem);
const filesOf = readOnce(readFile);
const nothing = () => undefined;

/** What can be changed of an item. */
interface ItemFields {
  /** Of one’s own items only. */
  readonly title?: string;
  /** As a newer version of the procedure has it. */
  readonly paper?: Paper;
  readonly state?: ItemState;
  readonly note?: string;
  readonly owner?: string;
  /** `YYYY-MM-DD`; null takes the day away. */
  readonly due?: string | null;
}

type Owner = Pick<Filing, 'id' | 'company'>;

/** The items of checklists, and what is attached to them, as far as they were asked for. */
class Checklist {
  readonly items: readonly ChecklistItem[] = $derived(
    [...itemsOf(openRecords.current?.rows('items') ?? [])].sort(
      (one, other) => one.order - other.order,
    ),
  );
  readonly files: readonly AttachedFile[] = $derived(
    filesOf(openRecords.current?.rows('files') ?? []),
  );

  readonly #byItem = $derived(filesByItem(this.files));

  /** Reads the checklist of a filing and what is known of the files attached to it. */
  async load(filing: string): Promise<void> {
    await Promise.all([
      openRecords.current?.ask({ table: 'items', index: 'filing', is: filing }),
      openRecords.current?.ask({ table: 'files', index: 'filing', is: filing }),
    ]);
  }

  /** Reads the checklists of all filings of a company, and what is known of the files on them. */
  async loadOf(company: string): Promise<void> {
    await Promise.all([
      openRecords.current?.ask({ table: 'items', index: 'company', is: company }),
      openRecords.current?.ask({ table: 'files', index: 'company', is: company }),
    ]);
  }

  /** Reads all items that have a day. */
  async loadDue(): Promise<void> {
    await openRecords.current?.ask({ table: 'items', index: 'due' });
  }

  of(filing: string): readonly ChecklistItem[] {
    return this.items.filter((item) => item.filing === filing);
  }

  /** What is attached to an item, in the order in which it came. */
  filesOf(item: string): readonly AttachedFile[] {
    return this.#byItem.get(item) ?? [];
  }

  /** Puts a procedure’s papers on the list of a filing. */
  addPapers(filing: Owner, papers: readonly Paper[]): void {
    for (const paper of papers) this.#add(filing, `${filing.id}.${paper.id}`, { title: '', paper });
  }

  /** Adds an item of one’s own at the end of a list. */
  addOwn(filing: Owner, title: string): void {
    this.#add(filing, `${filing.id}.${newId()}`, { title });
  }

  /** Changes an item; what it gives puts that back. */
  change(id: string, fields: ItemFields): () => void {
    return openRecords.current?.change('items', id, { ...fields }) ?? nothing;
  }

  /** Removes an item with what is known of its files; what it gives puts that back. */
  remove(id: string): () => void {
    const files = this.filesOf(id).map((file) => file.id);
    const back = [
      openRecords.current?.remove('items', [id]),
      openRecords.current?.remove('files', files),
    ];
    return () => {
      for (const putBack of back) putBack?.();
    };
  }

  /** Removes all that was read of a filing’s list; what it gives puts it back. */
  removeOf(filing: string): () => void {
    const records = openRecords.current;
    const files = this.files.filter((file) => file.filing === filing);
    const back = [
      records?.remove(
        'items',
        this.of(filing).map(({ id }) => id),
      ),
      records?.remove(
        'files',
        files.map(({ id }) => id),
      ),
    ];
    return () => {
      for (const putBack of back) putBack?.();
    };
  }

  #add(
    { id: filing, company }: Owner,
    id: string,
    given: { readonly title: string; readonly paper?: Paper },
  ): void {
    const order = Math.max(-1, ...this.of(filing).map((item) => item.order)) + 1;
    const fields = { ...given, order, state: 'open', note: '', owner: '' };
    openRecords.current?.add('items', { id, company, filing, ...fields });
  }
}

export const checklist = new Checklist();
