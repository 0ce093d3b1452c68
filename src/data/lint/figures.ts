import type { Measure, Provision } from '../../domain/policy/document';
import type { LintInput, Problem, ReferenceFigure, Said } from './problem';
import { words } from './words';

/** The figures that provisions carry, as they would be taken down. */
export const carriedFigures = (measures: readonly Measure[]): readonly ReferenceFigure[] =>
  measures.flatMap(({ id, provisions }) =>
    provisions.flatMap(({ figures }) =>
      figures.map(({ what, from, to, unit, qualifier }) => ({
        measure: id,
        what,
        from,
        to,
        unit,
        qualifier,
      })),
    ),
  );

const keyOf = (measure: string, figure: Omit<ReferenceFigure, 'measure'>) =>
  [measure, figure.what, figure.from, figure.to, figure.unit, figure.qualifier].join('|');

/** A figure as running text writes it: a number with the unit of a duration. */
const IN_TEXT = {
  zh: /(\d+)\s*(个工作日|工作日|天|个月)/g,
  en: /(\d+)\s*(working days?|days?|months?)/gi,
} as const;

/** The unit of a figure by the first letters of the unit in running text. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/工作日|^working/i, '工作日'],
  [/^天|^day/i, '天'],
  [/个月|^month/i, '个月'],
];

export const unitOf = (written: string): string =>
  UNITS.find(([pattern]) => pattern.test(written))?.[1] ?? written;

/** Numbers that a measure, or one it is related to, may speak of: `45 工作日`. */
function spokenFigures(measure: Measure, all: readonly ReferenceFigure[]): ReadonlySet<string> {
  const ids = new Set([measure.id, ...measure.related.map(({ id }) => id)]);
  return new Set(
    all
      .filter((figure) => ids.has(figure.measure))
      .flatMap(({ from, to, unit }) => [`${from} ${unit}`, `${to} ${unit}`]),
  );
}

/** Every duration that a text anywhere in a value speaks of, as it is written. */
export function spokenIn(value: unknown): readonly RegExpExecArray[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'zh' || key === 'en') && typeof inner === 'string'
      ? [...inner.matchAll(IN_TEXT[key])]
      : spokenIn(inner),
  );
}

const strange = (provision: Provision): readonly Said[] =>
  provision.figures.flatMap(({ what, unit, qualifier }) =>
    unit.trim() === '' || qualifier.trim() === '' || provision.clause.trim() === ''
      ? [words.noUnit(what)]
      : [],
  );

/** Figures carry unit, qualifier and clause, and are exactly those of the texts. */
export function lintFigures({
  catalogue,
  referenceFigures,
}: Pick<LintInput, 'catalogue' | 'referenceFigures'>): readonly Problem[] {
  const expected = new Set(
    referenceFigures.map(({ measure, ...figure }) => keyOf(measure, figure)),
  );
  const found = new Set(
    catalogue.measures.flatMap(({ id, provisions }) =>
      provisions.flatMap(({ figures }) => figures.map((figure) => keyOf(id, figure))),
    ),
  );
  const problem = (where: string, said: Said): Problem => ({ rule: 'figure', where, ...said });
  return [
    ...[...found].filter((key) => !expected.has(key)).map((key) => problem(key, words.notOfText)),
    ...[...expected].filter((key) => !found.has(key)).map((key) => problem(key, words.notCarried)),
    ...catalogue.measures.flatMap(({ id, provisions }) =>
      provisions.flatMap((provision) => strange(provision).map((said) => problem(id, said))),
    ),
    ...catalogue.measures.flatMap((measure) => {
      const spoken = spokenFigures(measure, referenceFigures);
      return spokenIn(measure)
        .filter(([, number, unit = '']) => !spoken.has(`${number} ${unitOf(unit)}`))
        .map(([written]) => problem(measure.id, words.spokenFigure(written)));
    }),
  ];
}
