import type { Policies, Problem, Said } from './problem';
import { repeated } from './repeated';
import { words } from './words';

/** A provision is named after its measure, a measure after its document, and nothing twice. */
export function lintIds({ catalogue: { documents, terms } }: Policies): readonly Problem[] {
  const problem = (where: string, path: string, said: Said): Problem => ({
    rule: 'id',
    where,
    path,
    ...said,
  });
  const twice = (where: string, ids: readonly string[], pathOf: (index: number) => string) =>
    repeated(ids).map(({ id, index }) => problem(where, pathOf(index), words.twice(id)));
  const saidTwice = (where: string, path: string, list: readonly { readonly zh: string }[]) =>
    twice(
      where,
      list.map(({ zh }) => zh),
      (index) => `${path}[${index}]`,
    );
  const all = documents.flatMap(({ measures }) => measures);
  return [
    ...twice(
      'documents',
      documents.map(({ id }) => id),
      () => 'id',
    ),
    ...repeated(terms.map(({ id }) => id)).map(({ id }) =>
      problem(`term ${id}`, 'id', words.twice(id)),
    ),
    ...documents.flatMap(({ id, sections, notes, measures }) => [
      ...twice(
        id,
        sections.map((section) => section.id),
        (index) => `sections[${index}].id`,
      ),
      ...saidTwice(id, 'notes', notes),
      ...twice(
        id,
        measures.map((measure) => measure.id),
        (index) => `measures[${index}].id`,
      ),
      ...measures
        .filter((measure) => !measure.id.startsWith(`${id}-`))
        .map((measure) => problem(measure.id, 'id', words.idOf(measure.id, `${id}-01`))),
    ]),
    ...all.flatMap(({ id, open, related, provisions }) => [
      ...saidTwice(id, 'open', open),
      ...twice(
        id,
        related.map((relation) => `${relation.id} ${relation.relation}`),
        (index) => `related[${index}]`,
      ),
      ...twice(
        id,
        provisions.map((provision) => provision.id),
        (index) => `provisions[${index}].id`,
      ),
      ...provisions.flatMap((provision) => [
        ...(provision.id.startsWith(`${id}-`) && /^[a-zA-Z0-9-]+$/.test(provision.id)
          ? []
          : [problem(provision.id, 'id', words.idOf(provision.id, `${id}-name`))]),
        ...twice(
          provision.id,
          provision.figures.map(({ what }) => what),
          (index) => `figures[${index}].what`,
        ),
        ...saidTwice(provision.id, 'exceptions', provision.exceptions),
        ...saidTwice(provision.id, 'open', provision.open),
      ]),
    ]),
  ];
}
