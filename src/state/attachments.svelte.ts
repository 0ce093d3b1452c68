import type { AttachedFile, ChecklistItem } from '../domain/filings/filing';
import { newId } from './new-company';
import { estimateRoom, type Room } from './persistence';
import { openRecords } from './records.svelte';
import { workspace } from './workspace.svelte';
import { problemOf } from './writer';

/** A file that could not be kept, and why. */
export interface NotStored {
  readonly name: string;
  readonly problem: 'quota' | 'failed';
}

const nothing = () => undefined;

/** Keeps files beside checklists. */
class Attachments {
  /** What is being written, by the item it is for. */
  storing = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** What could not be kept when it was last tried, by item. */
  notStored = $state.raw<ReadonlyMap<string, readonly NotStored[]>>(new Map());
  /** Undefined where the browser does not say. */
  room = $state.raw<Room>();

  async look(): Promise<void> {
    this.room = await estimateRoom();
  }

  /** Keeps files, one after the other: what does not fit keeps none of the others out. */
  async attach(item: ChecklistItem, files: readonly File[]): Promise<void> {
    this.notStored = new Map([...this.notStored].filter(([id]) => id !== item.id));
    for (const file of files) {
      this.storing = new Map([...this.storing, [item.id, file.name]]);
      try {
        await this.#keep(item, file);
      } catch (error) {
        this.#note(item, { name: file.name, problem: problemOf(error) });
      }
    }
    this.storing = new Map([...this.storing].filter(([id]) => id !== item.id));
    await this.look();
  }

  /** The bytes of a file; undefined where they are not on this device. */
  async read({ id }: AttachedFile): Promise<Blob | undefined> {
    return workspace.shelf?.blobs.get(id).catch(nothing);
  }

  /** Takes a file off its item; what it gives puts it back. Its bytes stay until then. */
  remove({ id }: AttachedFile): () => void {
    return openRecords.current?.remove('files', [id]) ?? nothing;
  }

  /** Bytes first: a file that is listed is there. */
  async #keep({ id: item, company, filing }: ChecklistItem, file: File): Promise<void> {
    const { shelf } = workspace;
    const { current: records } = openRecords;
    if (!shelf || !records) return;
    const { name, type, size } = file;
    const id = newId();
    // Without the name that a file carries: it is kept in the record alone.
    const blob = file.slice(0, size, type);
    // In the queue of what is written: where a file finds no room, Chromium gives up what is being
    // written beside it as well.
    await new Promise<void>((resolve, reject) => {
      shelf.writer.afterwards(() => shelf.blobs.put({ id, company, blob }).then(resolve, reject));
    });
    records.add('files', { id, company, filing, item, name, type, size, addedAt: Date.now() });
  }

  #note({ id }: ChecklistItem, failed: NotStored): void {
    const before = this.notStored.get(id) ?? [];
    this.notStored = new Map([...this.notStored, [id, [...before, failed]]]);
  }
}

export const attachments = new Attachments();
