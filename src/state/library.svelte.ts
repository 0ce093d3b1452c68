import { createEngine, type Engine } from '../domain/eligibility/engine';
import type { Catalogue } from '../domain/policy/catalogue';
import type { Language } from '../domain/text';

export interface Loaded {
  readonly catalogue: Catalogue;
  readonly engine: Engine;
}

/** The catalogue, fetched after the first paint. */
class Library {
  loaded = $state.raw<Loaded>();
  failed = $state(false);

  /** Fetches the catalogue in a language; a failure leaves what was there before. */
  async load(language: Language): Promise<void> {
    try {
      const catalogue =
        language === 'en'
          ? (await import('../data/catalogue-en')).catalogueEn
          : (await import('../data/catalogue-zh')).catalogueZh;
      this.loaded = { catalogue, engine: createEngine(catalogue) };
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}

export const library = new Library();
