import type {
  FullPlan,
  Limit,
  Procedure,
  Source,
  Step,
  When,
} from '../../domain/procedures/procedure';

export const plansOf = (procedures: readonly Procedure[]): readonly FullPlan[] =>
  procedures.flatMap((procedure) => (procedure.kind === 'plan' ? [procedure] : []));

/** The limits of a step: its own, and those of the period after corrections. */
export function limitsOf({ limits, correction }: Step): readonly Limit[] {
  const then = correction?.then;
  return [...limits, ...(then?.kind === 'fresh' ? then.limits : [])];
}

const extensionsOf = ({ correction }: Step) =>
  correction?.then.kind === 'extend' ? correction.then.by : [];

/** Every condition on the variant of a procedure. */
export const conditionsOf = ({ steps, papers }: FullPlan): readonly When[] =>
  [
    ...steps.flatMap((step) => [...limitsOf(step), ...step.targets, ...extensionsOf(step)]),
    ...papers,
  ].flatMap(({ when }) => (when ? [when] : []));

function sourcesOfStep(step: Step): readonly Source[] {
  const { source, correction, stops, extension, onOverdue } = step;
  return [
    source,
    ...[...limitsOf(step), ...extensionsOf(step), ...stops].map((item) => item.source),
    ...[correction, extension, onOverdue].flatMap((item) => item?.source ?? []),
  ];
}

/** Every source that a procedure names. */
export const sourcesOf = (procedure: Procedure): readonly Source[] => [
  ...procedure.sources,
  ...(procedure.kind === 'card'
    ? []
    : [
        ...procedure.steps.flatMap(sourcesOfStep),
        ...procedure.papers.flatMap(({ source, tolerance }) => [
          source,
          ...(tolerance ? [tolerance.source] : []),
        ]),
      ]),
];
