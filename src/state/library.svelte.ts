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

  /** Fetches the catalogue in a language; a failure leaves what was there before. */
  async load(language: Language): Promise<void> {
    try {
      const [catalogue, { core }] = await Promise.all([fetchCatalogue(language), import('./core')]);
      await breathe();
      this.loaded = { catalogue, engine: core.createEngine(catalogue), core };
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}

export const library = new Library();
