import { readPack, type PackProblem } from '../data/lint/lint-pack';
import { PACK_LIMIT_BYTES, type PolicyPack } from '../data/pack';
import { readPackText, tooLarge } from '../data/read-pack';
import type { StoredPack } from '../storage/database';
import { deletePack, listPacks, putPack } from '../storage/packs';
import { library } from './library.svelte';
import { withDevice } from './with-device';

/** A pack of this device: read with the care of its first reading, every time. */
export interface KnownPack {
  readonly id: string;
  /** Undefined where it no longer passes; then it is left out. */
  readonly pack: PolicyPack | undefined;
  readonly problems: readonly PackProblem[];
}

/** What has become of a file. */
export type Arrival =
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly PackProblem[] }
  /** One of the same id is there: the user decides. */
  | { readonly kind: 'known'; readonly pack: PolicyPack; readonly before: KnownPack }
  | { readonly kind: 'added'; readonly pack: PolicyPack }
  | { readonly kind: 'unsaved'; readonly name: string };

/** The policy packs of this device, as they are stored. */
class Packs {
  /** Undefined until they are read; empty also where the device stores nothing. */
  all = $state.raw<readonly KnownPack[]>();
  /** The file chosen last. */
  arrival = $state.raw<Arrival>();
  isReading = $state(false);

  /** Reads what is stored, and judges by it. */
  async read(): Promise<void> {
    const { bundled } = library;
    if (!bundled) return;
    const rows = await withDevice(listPacks).catch(() => []);
    this.all = rows.map(({ id, pack }): KnownPack => {
      const outcome = readPack(pack, bundled);
      if ('problems' in outcome) return { id, pack: undefined, problems: outcome.problems };
      const isItself = outcome.pack.document.id === id;
      return { id, pack: isItself ? outcome.pack : undefined, problems: [] };
    });
    const sound = this.all.flatMap(({ pack }) => pack ?? []);
    // Without any before and after, nothing need be judged again.
    if (sound.length + library.packs.length > 0) library.join(sound);
  }

  /** Takes a file; a bad one changes nothing, and one whose id is there waits for the user. */
  async take(file: File): Promise<void> {
    this.isReading = true;
    this.arrival = await this.#arrive(file).catch(() => ({
      kind: 'unsaved' as const,
      name: file.name,
    }));
    this.isReading = false;
  }

  /** Puts a pack in the place of the one with its id. */
  async replace(pack: PolicyPack): Promise<void> {
    this.arrival = await this.#store(pack).catch(() => ({
      kind: 'unsaved' as const,
      name: pack.document.id,
    }));
  }

  /** Says no more of the file chosen last. */
  dismiss(): void {
    this.arrival = undefined;
  }

  /** Forgets a pack; what it gives puts it back, unless one with its id has come meanwhile. */
  async remove(id: string): Promise<() => Promise<void>> {
    const before = await withDevice((db) => deletePack(db, id));
    await this.read();
    return async () => {
      if (before) await this.#putBack(before);
    };
  }

  async #putBack(before: StoredPack): Promise<void> {
    await withDevice(async (db) => {
      if (!(await db.packs.get(before.id))) await putPack(db, before);
    });
    await this.read();
  }

  async #arrive(file: File): Promise<Arrival> {
    const { bundled } = library;
    const outcome =
      file.size > PACK_LIMIT_BYTES || !bundled
        ? tooLarge
        : readPackText(await file.text(), bundled);
    if ('problems' in outcome) {
      return { kind: 'refused', name: file.name, problems: outcome.problems };
    }
    const { pack } = outcome;
    const before = this.all?.find(({ id }) => id === pack.document.id);
    return before ? { kind: 'known', pack, before } : this.#store(pack);
  }

  async #store(pack: PolicyPack): Promise<Arrival> {
    await withDevice((db) => putPack(db, { id: pack.document.id, pack, addedAt: Date.now() }));
    await this.read();
    return { kind: 'added', pack };
  }
}

export const packs = new Packs();
