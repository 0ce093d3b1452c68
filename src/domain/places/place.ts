import type { PlainDate } from '../calendar/plain-date';
import type { MeasureId } from '../policy/document';
import type { Text } from '../text';

export type AreaId = string;
export type ArticleId = string;

/** A press article: what it tells is a report, not a provision. */
export interface Article {
  readonly id: ArticleId;
  readonly title: Text;
  /** When it appeared, as exactly as it is known. */
  readonly appeared: Text;
  /** The latest day that it speaks of as past. */
  readonly lastDay: PlainDate;
  readonly note?: Text;
}

/** A district, a development zone, or a park. */
export interface Area {
  readonly id: AreaId;
  readonly kind: 'district' | 'zone' | 'park';
  readonly name: Text;
  /** As it stands on a tile of the map. */
  readonly short: Text;
  /** The answer of the profile that means this area. */
  readonly answer: { readonly fact: 'district' | 'park'; readonly is: string };
  /** Its place on the schematic map, counted from 1; a park stands with its district. */
  readonly tile?: { readonly column: number; readonly row: number };
  readonly within?: AreaId;
  /** What became of it, and how surely that is known. */
  readonly era?: { readonly endedIn?: string; readonly note: Text };
  readonly note?: Text;
}

/** What the map can show. */
export const LAYERS = ['planned', 'clusters', 'reported', 'history'] as const;
export type Layer = (typeof LAYERS)[number];

/** Areas that one clause names, as it prints them. No list stands in for another. */
export interface PlaceList {
  readonly id: string;
  readonly layer: Exclude<Layer, 'reported'>;
  readonly measure: MeasureId;
  readonly clause: string;
  readonly title: Text;
  /** What being on it means, and what it does not mean. */
  readonly meaning: Text;
  /** Ends with 等: others of the kind are not excluded. */
  readonly isOpen: boolean;
  readonly entries: readonly {
    readonly area: AreaId;
    readonly printed: string;
    readonly group?: number;
    readonly note?: Text;
  }[];
}

/** A service centre that an article tells of. */
export interface Centre {
  readonly id: string;
  readonly area: AreaId;
  /** As the article calls it. */
  readonly name: Text;
  readonly article: ArticleId;
  readonly standing: 'set-up' | 'being-built' | 'unclear';
  readonly says: Text;
}

/** A unit with every name under which the measures print it. */
export interface Unit {
  readonly id: string;
  readonly name: Text;
  readonly names: readonly string[];
}

/** Everything the service map shows, but for what the catalogue says already. */
export interface PlaceBook {
  readonly articles: readonly Article[];
  readonly areas: readonly Area[];
  readonly lists: readonly PlaceList[];
  readonly centres: readonly Centre[];
  readonly units: readonly Unit[];
}
