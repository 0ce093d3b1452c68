import type { PolicyPack } from '../data/pack';
import type { Engine } from '../domain/eligibility/engine';
import type { Catalogue } from '../domain/policy/catalogue';
import type { Language } from '../domain/text';
import { breathe } from './breathe';
import type { Core } from './core';

export interface Loaded {
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  /** The functions that judge with the engine. */
  readonly core: Core;
}

async function fetchCatalogue(language: Language): Promise<Catalogue> {
  return language === 'en'
    ? (await import('../data/catalogue-en')).catalogueEn
    : (await import('../data/catalogue-zh')).catalogueZh;
}

/** The catalogue and what judges by it, fetched after the first paint. */
class Library {
  loaded = $state.raw<Loaded>();
  failed = $state(false);
  /** Until the packs of this device are read, measures of them may be missing. */
  isJoining = $state(true);
  /** What the user has loaded from files, judged beside the catalogue. */
  packs = $state.raw<readonly PolicyPack[]>([]);
  /** What the app brings along, without them. */
  bundled: Catalogue | undefined;

  /** Fetches the catalogue in a language; a failure leaves what was there before. */
  async load(language: Language): Promise<void> {
    try {
      const [catalogue, { core }] = await Promise.all([fetchCatalogue(language), import('./core')]);
      await breathe();
      this.bundled = catalogue;
      this.#build(catalogue, core);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  /** Judges by these packs beside the catalogue from now on, and by no others. */
  join(packs: readonly PolicyPack[]): void {
    this.packs = packs;
    if (this.bundled && this.loaded) this.#build(this.bundled, this.loaded.core);
  }

  /** Whether a document, or the document of a measure, was loaded from a file. */
  isImported(id: string): boolean {
    return this.packs.some(({ document }) => `${id}-`.startsWith(`${document.id}-`));
  }

  #build(bundled: Catalogue, core: Core): void {
    const catalogue = core.withPacks(bundled, this.packs);
    this.loaded = { catalogue, engine: core.createEngine(catalogue), core };
  }
}

export const library = new Library();
