import type { FullPlan, Limit, RenewalRule, Step } from '../../domain/procedures/procedure';
import { forceOn } from '../../domain/policy/document';
import type { FigureUse, LintInput, Problem, ProcedureFigure } from './problem';
import { plansOf, sourcesOf } from './procedure-walk';

const UNITS: Readonly<Record<string, string>> = { 工作日: 'workday', 天: 'day', 个月: 'month' };

/** An article is exact, or the figure does not enter; an account by others may lack it. */
const INEXACT = /附近|未见|未核|凭记忆/;

const keyOf = ({ step, what, value, unit, article }: ProcedureFigure): string =>
  [step, what, value, unit, article].join('|');

const ofLimit = (step: string, what: FigureUse, limit: Limit): readonly ProcedureFigure[] => {
  const { article } = limit.source;
  return [
    { step, what, value: limit.value, unit: limit.unit, article },
    ...(limit.notBefore
      ? [{ step, what: 'not-before' as const, ...limit.notBefore, article }]
      : []),
  ];
};

function ofStep({ id: step, limits, targets, correction }: Step): readonly ProcedureFigure[] {
  const then = correction?.then;
  return [
    ...limits.flatMap((limit) => {
      const what = limit.before ? 'before' : limit.after ? 'after' : 'limit';
      return ofLimit(step, what, limit);
    }),
    ...(then?.kind === 'fresh'
      ? then.limits.flatMap((limit) => ofLimit(step, 'fresh', limit))
      : []),
    ...(then?.kind === 'extend'
      ? then.by.map(({ part: [some, of], source: { article } }) => ({
          step,
          what: 'extend' as const,
          value: `${some}/${of}`,
          unit: 'part',
          article,
        }))
      : []),
    ...targets.map(({ value, unit, measureId }) => ({
      step,
      what: 'target' as const,
      value,
      unit,
      article: measureId,
    })),
  ];
}

const ofRule = (rule: RenewalRule): readonly ProcedureFigure[] =>
  'unavailable' in rule
    ? []
    : (['opens', 'closes'] as const).flatMap((what) => {
        const length = rule[what];
        const { certificate: step, source } = rule;
        return length ? [{ step, what, ...length, article: source.article }] : [];
      });

function compare(
  where: string,
  found: readonly ProcedureFigure[],
  expected: readonly ProcedureFigure[],
): readonly string[] {
  const [here, there] = [new Set(found.map(keyOf)), new Set(expected.map(keyOf))];
  return [
    ...[...here].filter((key) => !there.has(key)).map((key) => `${key} is not taken down`),
    ...[...there].filter((key) => !here.has(key)).map((key) => `${key} is nowhere in ${where}`),
  ];
}

/** A target is a figure of a measure in force, with its number, unit and qualifier. */
function wrongTargets({ steps, checkedOn }: FullPlan, { catalogue }: LintInput): readonly string[] {
  return steps.flatMap(({ targets }) =>
    targets.flatMap(({ value, unit, qualifier, measureId, figure }) => {
      const document = catalogue.documents.find(({ measures }) =>
        measures.some(({ id }) => id === measureId),
      );
      const same = document?.measures
        .filter(({ id }) => id === measureId)
        .flatMap(({ provisions }) => provisions.flatMap(({ figures }) => figures))
        .some(
          (own) =>
            own.what === figure &&
            own.to === value &&
            UNITS[own.unit] === unit &&
            own.qualifier === qualifier,
        );
      if (!document || !same) {
        return [`${figure} ${value} ${unit} ${qualifier} is no figure of ${measureId}`];
      }
      return forceOn(document.validity, checkedOn) === 'in-force'
        ? []
        : [`${measureId} is not in force`];
    }),
  );
}

/** Figures are those of the second taking down, with an exact article, and targets those of the city. */
export function lintProcedureFigures(input: LintInput): readonly Problem[] {
  const { procedures, renewalRules, figures } = input.library;
  const plans = plansOf(procedures);
  const told = (where: string, messages: readonly string[]): readonly Problem[] =>
    messages.map((message) => ({ rule: 'procedure figure', where, message }));
  return [
    ...plans.flatMap((plan) =>
      told(plan.id, [
        ...compare(plan.id, plan.steps.flatMap(ofStep), figures[plan.id] ?? []),
        ...wrongTargets(plan, input),
      ]),
    ),
    ...procedures.flatMap((procedure) =>
      told(
        procedure.id,
        sourcesOf(procedure)
          .filter(({ article }) => INEXACT.test(article))
          .map(({ article }) => `${article} is no exact article`),
      ),
    ),
    ...told(
      'renewal-rules',
      compare('the rules', renewalRules.flatMap(ofRule), figures['renewal-rules'] ?? []),
    ),
    ...Object.keys(figures)
      .filter((id) => id !== 'renewal-rules' && !plans.some((plan) => plan.id === id))
      .flatMap((id) => told(id, ['figures are taken down for what is no full plan'])),
  ];
}
