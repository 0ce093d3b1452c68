import type { Policies, Problem, Said } from './problem';
import { words } from './words';

interface Named {
  readonly path: string;
  readonly id: string;
}

/** Those that stand in a list for the second time. */
function again(items: readonly Named[]): readonly Named[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => seen.size === seen.add(id).size);
}

const named = (ids: readonly string[], pathOf: (index: number) => string): readonly Named[] =>
  ids.map((id, index) => ({ id, path: pathOf(index) }));

const textsOf = (list: readonly { readonly zh: string }[], path: string) =>
  named(
    list.map(({ zh }) => zh),
    (index) => `${path}[${index}]`,
  );

/** A provision is named after its measure, a measure after its document, and nothing twice. */
export function lintIds({ catalogue: { documents, terms } }: Policies): readonly Problem[] {
  const problem = (where: string, path: string, said: Said): Problem => ({
    rule: 'id',
    where,
    path,
    ...said,
  });
  const twice = (where: string, items: readonly Named[]) =>
    again(items).map(({ id, path }) => problem(where, path, words.twice(id)));
  const all = documents.flatMap(({ measures }) => measures);
  return [
    ...twice(
      'documents',
      named(
        documents.map(({ id }) => id),
        () => 'id',
      ),
    ),
    ...terms.flatMap(({ id }, index) =>
      terms.findIndex((other) => other.id === id) < index
        ? [problem(`term ${id}`, 'id', words.twice(id))]
        : [],
    ),
    ...documents.flatMap(({ id, sections, notes, measures }) => [
      ...twice(
        id,
        named(
          sections.map((section) => section.id),
          (index) => `sections[${index}].id`,
        ),
      ),
      ...twice(id, textsOf(notes, 'notes')),
      ...twice(
        id,
        named(
          measures.map((measure) => measure.id),
          (index) => `measures[${index}].id`,
        ),
      ),
      ...measures
        .filter((measure) => !measure.id.startsWith(`${id}-`))
        .map((measure) => problem(measure.id, 'id', words.idOf(measure.id, `${id}-01`))),
    ]),
    ...all.flatMap(({ id, open, related, provisions }) => [
      ...twice(id, textsOf(open, 'open')),
      ...twice(
        id,
        named(
          related.map((relation) => `${relation.id} ${relation.relation}`),
          (index) => `related[${index}]`,
        ),
      ),
      ...twice(
        id,
        named(
          provisions.map((provision) => provision.id),
          (index) => `provisions[${index}].id`,
        ),
      ),
      ...provisions.flatMap((provision) => [
        ...(provision.id.startsWith(`${id}-`) && /^[a-zA-Z0-9-]+$/.test(provision.id)
          ? []
          : [problem(provision.id, 'id', words.idOf(provision.id, `${id}-name`))]),
        ...twice(
          provision.id,
          named(
            provision.figures.map(({ what }) => what),
            (index) => `figures[${index}].what`,
          ),
        ),
        ...twice(provision.id, textsOf(provision.exceptions, 'exceptions')),
        ...twice(provision.id, textsOf(provision.open, 'open')),
      ]),
    ]),
  ];
}
