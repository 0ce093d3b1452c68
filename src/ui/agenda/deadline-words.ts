import type { Deadline } from '../../domain/agenda/deadline';
import type { Unit } from '../../domain/procedures/procedure';
import { agendaWords, certificateKinds } from '../../i18n/agenda';
import { speech } from '../../i18n/language.svelte';
import type { DeadlineInWords } from '../../state/calendar';
import { procedureBook } from '../../state/procedures.svelte';
import { sourceText } from '../filings/cite';
import { filingName } from '../filings/named';
import { links } from '../shell/links';
import { say } from '../shell/speak';
import { ownersOf } from './names';

/** What is due, in one line. */
export function titleOf(deadline: Deadline): string {
  const { titles } = agendaWords();
  switch (deadline.kind) {
    case 'own':
    case 'statutory':
    case 'target':
      return titles[deadline.kind](say(deadline.step.title));
    case 'item': {
      const { paper, title } = deadline.item;
      return titles.item(paper ? say(paper.title) : title);
    }
    case 'visit':
      return titles.visit(deadline.obstacle.title);
    default:
      return titles[deadline.kind](certificateKinds()[deadline.certificate.kind]);
  }
}

/** Of what a deadline is a part, as far as that has a name. */
function partOf(deadline: Deadline): string {
  if ('filing' in deadline) return filingName(deadline.filing, deadline.filing.procedure);
  const number = deadline.kind === 'visit' ? '' : deadline.certificate.number;
  return number === '' ? '' : agendaWords().number(number);
}

/** Of what it is a part, and whose. */
export const aboutOf = (deadline: Deadline): string =>
  [partOf(deadline), ...ownersOf(deadline)].filter((part) => part !== '').join(' · ');

const length = (value: number, unit: Unit): string => agendaWords().units[unit](value);

/** What has to be said with a day: where it comes from, and what it does not mean. */
function notesOf(deadline: Deadline): readonly string[] {
  const words = agendaWords();
  const { overdue } = deadline;
  switch (deadline.kind) {
    case 'own': {
      const { value, unit, basis } = deadline.limit;
      return [words.ownLimit(length(value, unit), sourcesIn(basis))];
    }
    case 'statutory': {
      const { value, unit, basis } = deadline.limit;
      const legal = words.legal(length(value, unit), sourcesIn(basis));
      const then = deadline.step.onOverdue;
      // What follows is what the regulation says, and nothing beyond it.
      return overdue && then
        ? [legal, `${say(then.text)}${speech.messages.writing.aside(sourceText(then.source))}`]
        : [legal];
    }
    case 'target': {
      const { value, unit, qualifier, measureId } = deadline.target;
      const said = speech.messages.figure.words[qualifier] ?? qualifier;
      return [words.aim(said, length(value, unit), measureId)];
    }
    case 'item': {
      const owner = deadline.item.owner.trim();
      return owner === '' ? [] : [words.owner(owner)];
    }
    case 'opens':
      return [words.window(sourcesIn(deadline.window.basis))];
    case 'closes': {
      const basis = words.window(sourcesIn(deadline.window.basis));
      return overdue ? [words.missed, basis] : [basis];
    }
    case 'expiry':
      return overdue ? [words.expired] : [];
    case 'visit':
      return [words.visit];
  }
}

/** Sources as a plan cites them, in the language of the page. */
export const sourcesIn = (basis: string): string =>
  basis
    .split('；')
    .map((one) => {
      const cited = procedureBook.regulations
        .map(({ id, title, number }) => ({ id, start: `《${title.zh}》（${number}）` }))
        .find(({ start }) => one.startsWith(start));
      return cited
        ? sourceText({ regulation: cited.id, article: one.slice(cited.start.length) })
        : one;
    })
    .join(speech.messages.writing.and);

/** Why a day may still move; undefined where it does not. */
export function provisionalText({
  provisionalBecause,
  unpublishedYears,
}: Pick<Deadline, 'provisionalBecause' | 'unpublishedYears'>): string | undefined {
  const words = agendaWords();
  const { writing } = speech.messages;
  if (provisionalBecause.length === 0) return undefined;
  const years = words.years(unpublishedYears.map(String));
  const reasons = provisionalBecause.map((reason) => words.provisionalBecause[reason](years));
  return writing.pair(words.provisional, reasons.join(writing.and));
}

/** The screen that tells more. */
export function hrefOf(deadline: Deadline): string {
  if ('filing' in deadline) return links.filing(deadline.filing.id);
  return deadline.kind === 'visit' ? links.ledger : links.certificates;
}

/** Everything that stands under a deadline. */
export const linesOf = (deadline: Deadline): readonly string[] =>
  [...notesOf(deadline), provisionalText(deadline) ?? ''].filter((line) => line !== '');

/** A deadline as it leaves the page: the same words as on it. */
export const inWords = (deadline: Deadline): DeadlineInWords => ({
  id: deadline.id,
  date: deadline.day,
  title: titleOf(deadline),
  description: [aboutOf(deadline), ...linesOf(deadline)].filter((line) => line !== '').join('\n'),
  url: new URL(hrefOf(deadline), location.href).href,
});
