import type { ReadyMeasure } from '../eligibility/engine';
import type { Node } from '../eligibility/node';
import type { Figure, Provision } from '../policy/document';
import type { Text } from '../text';

/** What is searched of a measure, what says most first. */
export const PASSAGE_FIELDS = [
  'title',
  'clause',
  'figure',
  'provision',
  'summary',
  'term',
  'unit',
  'open',
  'number',
] as const;
export type PassageField = (typeof PASSAGE_FIELDS)[number];

/** A text of a measure that it is found by. */
export interface Passage {
  readonly field: PassageField;
  readonly text: Text;
  /** Title of the provision that it is of. */
  readonly of?: Text;
  readonly figure?: Figure;
}

const size = (value: number | string, unit: string): string =>
  typeof value === 'number' ? `${value} ${unit}` : value;

/** A figure with its unit at each number, so that both are found, and with its qualifier. */
function figurePassage(figure: Figure, of: Text): Passage {
  const { what, from, to, unit, qualifier, label } = figure;
  const sizes = [...(from === null ? [] : [from]), to].map((value) => size(value, unit));
  const zh = `${what}：${sizes.join(' → ')}（${qualifier}）`;
  return { field: 'figure', text: { ...label, zh }, of, figure };
}

function provisionPassages(provision: Provision): readonly Passage[] {
  const { title, clause, summary, beneficiaries, nextStep, exceptions, open, figures } = provision;
  const texts = [title, summary, beneficiaries, nextStep, ...exceptions];
  return [
    { field: 'clause', text: { zh: clause }, of: title },
    ...figures.map((figure) => figurePassage(figure, title)),
    ...texts.map((text): Passage => ({ field: 'provision', text, of: title })),
    ...open.map((text): Passage => ({ field: 'open', text, of: title })),
  ];
}

/** The names of shared terms in a condition, those within others included. */
const labelsIn = (node: Node): readonly Text[] =>
  node.kind === 'fact' || node.kind === 'manual'
    ? []
    : [...(node.label ? [node.label] : []), ...node.children.flatMap(labelsIn)];

/**
 * Everything of a measure that is searched. What is said of its relations to others is not: it
 * names the figures of the other measure.
 */
export function passagesOf({ document, measure, provisions }: ReadyMeasure): readonly Passage[] {
  const labels = provisions.flatMap(({ node }) => labelsIn(node));
  const terms = new Map(labels.map((label) => [label.zh, label]));
  const units = [...measure.leadUnits, ...measure.supportUnits].join('、');
  return [
    { field: 'title', text: measure.title },
    { field: 'clause', text: { zh: `${measure.id} ${measure.clause}` } },
    { field: 'summary', text: measure.summary },
    ...provisions.flatMap(({ provision }) => provisionPassages(provision)),
    ...[...terms.values()].map((text): Passage => ({ field: 'term', text })),
    { field: 'unit', text: { zh: units } },
    ...measure.open.map((text): Passage => ({ field: 'open', text })),
    ...(document.number === null
      ? []
      : [{ field: 'number', text: { zh: document.number } } as const]),
  ];
}
