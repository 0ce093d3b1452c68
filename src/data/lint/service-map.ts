import { PACK_ID } from '../pack';
import type { PlaceData } from '../place-data';
import { casesSchema, knownDocumentsSchema, placesSchema } from '../places-schema';
import { speaksOfMoney } from './money';
import { privateIn, textsIn } from './privacy';
import type { LintInput, Problem } from './problem';
import { repeated } from './repeated';
import { schemaProblems } from './schema-problems';

const problem = (rule: string, where: string, message: string): Problem => ({
  rule,
  where,
  message,
});

function lintShapes({ places, cases, knownDocuments }: PlaceData): readonly Problem[] {
  return [
    ...schemaProblems('places', placesSchema, places),
    ...schemaProblems('cases', casesSchema, cases),
    ...schemaProblems('known-documents', knownDocumentsSchema, knownDocuments),
  ];
}

/** Everything that is named exists, once. */
function lintNames({ catalogue, placeData }: LintInput): readonly Problem[] {
  const { places, cases, knownDocuments } = placeData;
  const { articles, areas, lists, centres, units } = places;
  const known = {
    area: new Set(areas.map(({ id }) => id)),
    article: new Set(articles.map(({ id }) => id)),
    measure: new Set(catalogue.measures.map(({ id }) => id)),
  };
  const named = (what: keyof typeof known, where: string, ids: readonly string[]) =>
    ids
      .filter((id) => !known[what].has(id))
      .map((id) => problem('reference', where, `names an unknown ${what} ${id}`));
  const groups = { articles, areas, lists, centres, units, knownDocuments, ...cases };
  return [
    ...Object.entries(groups).flatMap(([where, items]) =>
      repeated(items.map(({ id }) => id)).map(({ id }) =>
        problem('reference', where, `has ${id} twice`),
      ),
    ),
    ...areas.flatMap(({ id, within }) => named('area', id, within === undefined ? [] : [within])),
    ...lists.flatMap(({ id, measure, entries }) => [
      ...named('measure', id, [measure]),
      ...named(
        'area',
        id,
        entries.map(({ area }) => area),
      ),
      ...repeated(entries.map(({ area }) => area)).map((area) =>
        problem('reference', id, `names ${area.id} twice`),
      ),
    ]),
    ...centres.flatMap(({ id, area, article }) => [
      ...named('area', id, [area]),
      ...named('article', id, [article]),
    ]),
    ...cases.stories.flatMap(({ id, facts, measures }) => [
      ...named(
        'article',
        id,
        facts.map(({ article }) => article),
      ),
      ...named(
        'measure',
        id,
        measures.map((each) => each.id),
      ),
    ]),
    ...cases.contradictions.flatMap(({ id, says }) =>
      named(
        'article',
        id,
        says.map(({ article }) => article),
      ),
    ),
  ];
}

/** Every place that can be answered is on the map, once, and no two districts share a tile. */
function lintMap({ catalogue, placeData }: LintInput): readonly Problem[] {
  const { areas } = placeData.places;
  const keyOf = (fact: string, is: string) => `${fact} ${is}`;
  const shown = areas.map(({ answer }) => keyOf(answer.fact, answer.is));
  const asked = catalogue.facts
    .filter(({ id }) => id === 'district' || id === 'park')
    .flatMap(({ id, options = [] }) =>
      options.flatMap(({ value }) => (value === 'none' ? [] : [keyOf(id, value)])),
    );
  const tiles = areas.flatMap(({ tile }) => (tile ? [`${tile.column}/${tile.row}`] : []));
  return [
    ...asked
      .filter((key) => !shown.includes(key))
      .map((key) => problem('map', key, 'is not on the map')),
    ...shown
      .filter((key) => !asked.includes(key))
      .map((key) => problem('map', key, 'is on the map, but no answer')),
    ...repeated(shown).map(({ id }) => problem('map', id, 'is on the map twice')),
    ...repeated(tiles).map(({ id }) => problem('map', id, 'is the tile of two areas')),
    ...areas
      .filter(({ kind, tile, within }) => {
        const isPark = kind === 'park';
        return isPark !== (within !== undefined) || isPark === (tile !== undefined);
      })
      .map(({ id }) => problem('map', id, 'a park stands with its district, all else on a tile')),
  ];
}

/** Every unit that leads a measure of this city is one unit of the map; packs may be of another. */
function lintUnits({ catalogue, placeData }: LintInput): readonly Problem[] {
  const names = placeData.places.units.flatMap((unit) => unit.names);
  const own = catalogue.documents.filter(({ id }) => !PACK_ID.test(id));
  const leads = new Set(
    own.flatMap(({ measures }) => measures.flatMap(({ leadUnits }) => leadUnits)),
  );
  return [
    ...[...leads]
      .filter((name) => !names.includes(name))
      .map((name) => problem('unit', name, 'leads a measure and is not on the map')),
    ...names
      .filter((name) => !leads.has(name))
      .map((name) => problem('unit', name, 'leads no measure')),
    ...repeated(names).map(({ id }) => problem('unit', id, 'is two units')),
  ];
}

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ');

/** Figures of a case are the same in both languages; days stand apart from them. */
function lintCaseFigures({ placeData }: LintInput): readonly Problem[] {
  return placeData.cases.stories.flatMap(({ id, facts }) =>
    facts
      .filter(({ text: { zh, en = '' } }) => numbersIn(zh) !== numbersIn(en))
      .map(({ text: { zh } }) => problem('case', id, `has other figures in English: ${zh}`)),
  );
}

/** No person, no telephone and no money, which articles are full of. */
const lintTexts = ({ placeData }: LintInput): readonly Problem[] =>
  textsIn(placeData, 'placeData').flatMap(([where, text]) => [
    ...privateIn(text).map((said) => ({ rule: 'privacy', where, ...said })),
    ...(speaksOfMoney(text) ? [problem('money', where, 'holds an amount of money')] : []),
  ]);

/** The service map, the cases and the documents that are only known of. */
export function lintServiceMap(input: LintInput): readonly Problem[] {
  const shapes = lintShapes(input.placeData);
  if (shapes.length > 0) return shapes;
  return [
    ...lintNames(input),
    ...lintMap(input),
    ...lintUnits(input),
    ...lintCaseFigures(input),
    ...lintTexts(input),
  ];
}
