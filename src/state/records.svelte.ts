import { recordsOf } from './shelf-records.svelte';
import { workspace } from './workspace.svelte';

/** The records that belong to the companies on the open shelf. */
class OpenRecords {
  /** Undefined until the companies are there. */
  readonly current = $derived(workspace.shelf && recordsOf(workspace.shelf));
}

export const openRecords = new OpenRecords();
