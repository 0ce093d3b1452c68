import * as v from 'valibot';
import { THEMES, type CaseBook, type KnownDocument } from '../domain/cases/case';
import type { PlaceBook } from '../domain/places/place';
import { day, filled, inBoth } from './shapes';

const { text } = inBoth;
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const measure = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const some = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1));

export const placesSchema: v.GenericSchema<PlaceBook> = v.strictObject({
  articles: some(
    v.strictObject({
      id: name,
      title: text,
      appeared: text,
      lastDay: day,
      note: v.exactOptional(text),
    }),
  ),
  areas: some(
    v.strictObject({
      id: name,
      kind: v.picklist(['district', 'zone', 'park']),
      name: text,
      short: text,
      answer: v.strictObject({ fact: v.picklist(['district', 'park']), is: filled }),
      tile: v.exactOptional(v.strictObject({ column: whole, row: whole })),
      within: v.exactOptional(name),
      era: v.exactOptional(
        v.strictObject({
          endedIn: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/))),
          note: text,
        }),
      ),
      note: v.exactOptional(text),
    }),
  ),
  lists: some(
    v.strictObject({
      id: name,
      layer: v.picklist(['planned', 'clusters', 'history']),
      measure,
      clause: filled,
      title: text,
      meaning: text,
      isOpen: v.boolean(),
      entries: some(
        v.strictObject({
          area: name,
          printed: filled,
          group: v.exactOptional(whole),
          note: v.exactOptional(text),
        }),
      ),
    }),
  ),
  centres: some(
    v.strictObject({
      id: name,
      area: name,
      name: text,
      article: name,
      standing: v.picklist(['set-up', 'being-built', 'unclear']),
      says: text,
    }),
  ),
  units: some(v.strictObject({ id: name, name: text, names: some(filled) })),
});

export const casesSchema: v.GenericSchema<CaseBook> = v.strictObject({
  stories: some(
    v.strictObject({
      id: name,
      theme: v.picklist(THEMES),
      title: text,
      facts: some(
        v.strictObject({
          article: name,
          on: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
          text,
        }),
      ),
      measures: some(v.strictObject({ id: measure, why: text })),
      caution: text,
    }),
  ),
  contradictions: some(
    v.strictObject({
      id: name,
      about: text,
      says: some(v.strictObject({ article: name, text })),
      note: text,
    }),
  ),
});

export const knownDocumentsSchema: v.GenericSchema<readonly KnownDocument[]> = v.array(
  v.strictObject({
    id: name,
    title: text,
    number: filled,
    numberSource: text,
    issuedOn: day,
    daySource: text,
    holds: text,
    validity: text,
    known: v.picklist(['text', 'article', 'secondary']),
  }),
);
