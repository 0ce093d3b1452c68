import type { FullPlan, RenewalRule, Step } from '../../domain/procedures/procedure';
import type { LintInput, Problem } from './problem';
import { limitsOf, plansOf } from './procedure-walk';

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** What is wrong with how a step hangs together with the others. */
function wrongStep(step: Step, { steps }: FullPlan): readonly string[] {
  const { id, startsWith, correction, stops, targets, endsWith, internal, actor } = step;
  const byId = new Map(steps.map((other) => [other.id, other]));
  const answering = correction?.answeredBy;
  const lengths = [...limitsOf(step), ...targets];
  return [
    ...startsWith.flatMap((trigger) =>
      'step' in trigger && (!byId.has(trigger.step) || trigger.step === id)
        ? [`"${id}" starts with a step that there is not: ${trigger.step}`]
        : [],
    ),
    ...(answering !== undefined && byId.get(answering)?.actor !== 'applicant'
      ? [`"${id}" is answered by "${answering}", which is no step of the applicant`]
      : []),
    ...((correction !== undefined || stops.length > 0) &&
    lengths.some(({ unit }) => unit !== 'workday')
      ? [`the clock of "${id}" can stand, but does not count working days`]
      : []),
    ...(startsWith.some((trigger) => 'event' in trigger && trigger.event === endsWith.event) &&
    endsWith.named === undefined
      ? [`"${id}" starts and ends with the same event`]
      : []),
    ...(internal && actor === 'applicant' ? [`"${id}" is hidden from the one whose it is`] : []),
  ];
}

function wrongPlan(plan: FullPlan): readonly string[] {
  const { steps, papers, certificate } = plan;
  const renewed = steps.some(({ limits }) => limits.some(({ before }) => before !== undefined));
  return [
    ...repeated(steps.map(({ id }) => id)).map((id) => `two steps are called "${id}"`),
    ...repeated(papers.map(({ id }) => id)).map((id) => `two papers are called "${id}"`),
    ...steps.flatMap((step) => wrongStep(step, plan)),
    ...(steps.some(({ endsWith }) => endsWith.event === 'submitted') ||
    steps.some(({ startsWith }) =>
      startsWith.some((trigger) => 'event' in trigger && trigger.event === 'submitted'),
    )
      ? []
      : ['nothing begins or ends with the filing']),
    ...(renewed === (certificate !== undefined)
      ? []
      : ['counts back from an expiry without a certificate, or the other way round']),
  ];
}

/** The window of a renewal is the same in the plan and in the rule of its certificate. */
function wrongWindow({ certificate, steps }: FullPlan, rules: readonly RenewalRule[]) {
  const rule = rules.find((candidate) => candidate.certificate === certificate);
  if (!rule || !('closes' in rule)) return certificate ? ['its certificate has no window'] : [];
  const same = steps.some(({ endsWith, limits }) =>
    limits.some(
      ({ value, unit, notBefore }) =>
        endsWith.event === 'submitted' &&
        value === rule.closes.value &&
        unit === rule.closes.unit &&
        notBefore?.value === rule.opens?.value &&
        notBefore?.unit === rule.opens?.unit,
    ),
  );
  return same ? [] : ['the window is not that of its certificate'];
}

/** Steps hang together, and the same paper is called the same everywhere. */
export function lintProcedureSteps({ library }: LintInput): readonly Problem[] {
  const { procedures, renewalRules } = library;
  const plans = plansOf(procedures);
  const titles = new Map<string, string>();
  for (const { papers } of plans) {
    for (const { id, title } of papers) if (!titles.has(id)) titles.set(id, title.zh);
  }
  return plans.flatMap((plan) =>
    [
      ...wrongPlan(plan),
      ...wrongWindow(plan, renewalRules),
      ...plan.papers
        .filter(({ id, title }) => titles.get(id) !== title.zh)
        .map(({ id }) => `the paper "${id}" is called otherwise elsewhere`),
    ].map((message) => ({ rule: 'step', where: plan.id, message })),
  );
}
