import type { PlaceData } from '../data/place-data';
import type { Language } from '../domain/text';

const fetchData = async (language: Language): Promise<PlaceData> =>
  language === 'en'
    ? (await import('../data/places-en')).placeDataEn
    : (await import('../data/places-zh')).placeDataZh;

/** The service map, the cases and the documents that are only known of: fetched by who shows them. */
class Places {
  data = $state.raw<PlaceData>();
  failed = $state(false);
  #wanted: Language | undefined;

  /** Fetches them in a language; a failure leaves what was there before. */
  async load(language: Language): Promise<void> {
    this.#wanted = language;
    try {
      const data = await fetchData(language);
      if (this.#wanted !== language) return;
      this.data = data;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}

export const placeBook = new Places();
