import type { Provision } from '../policy/document';
import type { Limit, Procedure, Source, VariantValue } from '../procedures/procedure';
import type { Text } from '../text';
import type {
  ChannelStep,
  Course,
  FigureStep,
  LengthUnit,
  OwnStep,
  ProcedureStep,
} from './channel';
import type { ChannelView } from './navigate';

/** One step of a route as it is drawn. */
export interface Part {
  readonly title: Text;
  readonly actor: 'applicant' | 'agency';
  readonly unit?: Text;
  /** Where the text gives none, the step has no length. */
  readonly length?: { readonly value: number; readonly unit: LengthUnit };
  /** `target`: what the city aims at; it owes nothing to the single case. */
  readonly kind: 'limit' | 'target';
  readonly qualifier?: Text;
  readonly source?: Source;
  /** Of a target: the provision that has the figure. */
  readonly provision?: string;
}

export interface Lane {
  readonly id: string;
  readonly title: Text;
  /** The usual course, drawn beside the routes to compare with. */
  readonly usual: boolean;
  readonly view?: ChannelView;
  readonly parts: readonly Part[];
}

/** What steps are looked up in. */
export interface LaneBook {
  readonly procedures: readonly Procedure[];
  readonly provisions: readonly Provision[];
}

const UNITS: Readonly<Record<string, LengthUnit>> = { 工作日: 'workday', 天: 'day', 个月: 'month' };

const holds = ({ when = {} }: Limit, given: Readonly<Record<string, VariantValue>>): boolean =>
  Object.entries(when).every(([key, values]) => {
    const value = given[key];
    return value !== undefined && values.includes(value);
  });

function fromProcedure(
  { procedures }: LaneBook,
  { procedure, step: id, given }: ProcedureStep,
): Part {
  const found = procedures.find((each) => each.id === procedure);
  const step = found?.kind === 'plan' ? found.steps.find((each) => each.id === id) : undefined;
  if (!step) throw new RangeError(`There is no step "${id}" in "${procedure}".`);
  const limit = step.limits.find((each) => holds(each, given));
  return {
    title: step.title,
    actor: step.actor,
    ...(step.unit && { unit: step.unit }),
    ...(limit && { length: { value: limit.value, unit: limit.unit } }),
    kind: 'limit',
    source: limit?.source ?? step.source,
  };
}

function fromProvision({ provisions }: LaneBook, { provision, figure: what }: FigureStep): Part {
  const found = provisions.find(({ id }) => id === provision);
  const figure = found?.figures.find((each) => each.what === what);
  if (!figure) throw new RangeError(`There is no figure "${what}" in "${provision}".`);
  const unit = UNITS[figure.unit];
  return {
    title: figure.label,
    actor: 'agency',
    ...(unit && typeof figure.to === 'number' && { length: { value: figure.to, unit } }),
    kind: 'target',
    qualifier: { zh: figure.qualifier },
    provision,
  };
}

function ownPart({ length: given, ...step }: OwnStep): Part {
  if (!given) return { ...step, kind: 'limit' };
  const { qualifier, ...length } = given;
  return { ...step, length, kind: 'limit', ...(qualifier && { qualifier }) };
}

/**
 * A step with its length looked up.
 * @throws RangeError that names what is not there
 */
export function partOf(book: LaneBook, step: ChannelStep): Part {
  if ('procedure' in step) return fromProcedure(book, step);
  return 'provision' in step ? fromProvision(book, step) : ownPart(step);
}

/** The lines of a route: one, or one for each of its figures that is not ruled out. */
export function lanesOf(book: LaneBook, view: ChannelView): readonly Lane[] {
  const { id, title, steps, alternatives = [] } = view.channel;
  const parts = steps.map((step) => partOf(book, step));
  const own: readonly Lane[] = parts.length > 0 ? [{ id, title, usual: false, view, parts }] : [];
  const open = alternatives.filter(({ provision }) =>
    view.rows.some((row) => row.id === provision && row.verdict !== 'ineligible'),
  );
  return [
    ...own,
    ...open.map((step) => {
      const part = partOf(book, step);
      return {
        id: `${id}/${step.provision}`,
        title: part.title,
        usual: false,
        view,
        parts: [part],
      };
    }),
  ];
}

/** The line of a usual course. */
export const usualLane = (book: LaneBook, { id, title, steps }: Course): Lane => ({
  id,
  title,
  usual: true,
  parts: steps.map((step) => partOf(book, step)),
});

/** The lines that have a length in a unit, and the longest of them: each unit is drawn by itself. */
export interface Plot {
  readonly unit: LengthUnit;
  readonly lanes: readonly Lane[];
  readonly longest: number;
}

const DRAWN: readonly LengthUnit[] = ['workday', 'day', 'week', 'month', 'year'];

export const lengthsIn = ({ parts }: Lane, unit: LengthUnit): readonly number[] =>
  parts.flatMap(({ length }) => (length?.unit === unit ? [length.value] : []));

/** One picture a unit, for the units that are there; nothing is turned into another unit. */
export const plotsOf = (lanes: readonly Lane[]): readonly Plot[] =>
  DRAWN.map((unit) => {
    const within = lanes.filter((lane) => lengthsIn(lane, unit).length > 0);
    const sums = within.map((lane) => lengthsIn(lane, unit).reduce((sum, each) => sum + each, 0));
    return { unit, lanes: within, longest: Math.max(0, ...sums) };
  }).filter(({ lanes: within }) => within.length > 0);
