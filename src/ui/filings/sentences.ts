import type { FilingEvent } from '../../domain/filings/filing';
import type { Count, Standing } from '../../domain/filings/standing';
import type { PossibleEvent } from '../../domain/filings/possible-events';
import type { Procedure, Step, Unit } from '../../domain/procedures/procedure';
import { filingsWords } from '../../i18n/filings';
import { speech } from '../../i18n/language.svelte';
import { say } from '../shell/speak';

/** A length with its unit, which is never converted. */
export const lengthText = (value: number, unit: Unit): string =>
  filingsWords().lengths[unit](value);

/** How long it is to a day, or how long it has been over. */
export function leftText({ days, unit }: Count): string {
  const words = filingsWords();
  if (days === 0) return words.isToday;
  if (days > 0) return unit === 'workday' ? words.left(days) : words.leftDays(days);
  return unit === 'workday' ? words.over(-days) : words.overDays(-days);
}

/** The qualifier of a target, which never goes without it. */
export const qualifierText = (qualifier: string): string =>
  speech.messages.figure.words[qualifier] ?? qualifier;

function opening({ step, status, used }: Standing): string {
  const words = filingsWords().sentence;
  const title = say(step.title);
  const length = used && lengthText(used.value, used.unit);
  // How long an applicant has been at it is nobody’s clock.
  if (length === undefined || step.actor === 'applicant') {
    if (status === 'overdue') return words.overdueBare(title);
    if (step.actor === 'applicant') return words.yours(title);
    return status === 'paused' ? words.pausedBare(title) : words.since(title);
  }
  if (status === 'overdue') return words.overdue(title, length);
  return status === 'paused' ? words.paused(title, length) : words.used(title, length);
}

/** “审评已用 23 个工作日，目标平均 40，法定 60”: a unit is said again only where it is another. */
export function standingText(standing: Standing): string {
  const words = filingsWords().sentence;
  const { used, usedInAll, target, statutory, step } = standing;
  const said = step.actor === 'applicant' ? undefined : used?.unit;
  const bare = (value: number, unit: Unit) =>
    unit === said ? String(value) : lengthText(value, unit);
  const hangsOnADay = step.limits.some(({ before, after }) => (before ?? after) !== undefined);
  const aims = target
    ? [words.target(qualifierText(target.qualifier), bare(target.value, target.unit))]
    : [];
  const limits =
    statutory && !hangsOnADay && statutory.value > 0
      ? [words.statutory(bare(statutory.value, statutory.unit))]
      : [];
  if (!usedInAll) return [opening(standing), ...aims, ...limits].join(words.join);
  // A round of its own is held against the law, and the whole against the target.
  const round = [opening(standing), ...limits].join(words.join);
  const whole = [words.inAll(bare(usedInAll.value, usedInAll.unit)), ...aims].join(words.join);
  return `${round}${speech.messages.writing.and}${whole}`;
}

/** What happened, in the user’s words, and of which step where that tells more. */
export function eventWords({ kind, stepId, step }: PossibleEvent): {
  readonly word: string;
  readonly of?: string;
} {
  const words = filingsWords();
  const of = step && say(step.title);
  // What is issued is a certificate here, a report or a publication there: the step says it.
  const isFinished =
    of !== undefined && ((kind === 'decided' && stepId !== undefined) || kind === 'issued');
  const word = isFinished ? words.finished : words.events[kind];
  const tells = of !== undefined && kind !== 'submitted' && kind !== 'accepted';
  return { word, ...(tells && { of }) };
}

function stepOf(
  procedure: Procedure | undefined,
  { kind, stepId }: Pick<FilingEvent, 'kind' | 'stepId'>,
): Step | undefined {
  if (procedure?.kind !== 'plan') return undefined;
  return procedure.steps.find(({ id, endsWith }) =>
    stepId === undefined ? endsWith.event === kind && !endsWith.named : id === stepId,
  );
}

/** The same in one text, of an event that was entered. */
export function eventName(
  procedure: Procedure | undefined,
  event: Pick<FilingEvent, 'kind' | 'stepId' | 'reason'>,
): string {
  const step = stepOf(procedure, event);
  const { word, of } = eventWords({ ...event, ...(step && { step }) });
  return [word, ...(of === undefined ? [] : [of])].join(' · ');
}
