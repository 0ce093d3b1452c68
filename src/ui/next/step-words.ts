import type { NextStep } from '../../domain/next/next-steps';
import { certificateKinds } from '../../i18n/agenda';
import { formatDay } from '../../i18n/format';
import { speech } from '../../i18n/language.svelte';
import { nextWords } from '../../i18n/next';
import { workspace } from '../../state/workspace.svelte';
import { distanceText } from '../agenda/day-words';
import { aboutOf, hrefOf, titleOf } from '../agenda/deadline-words';
import { nameOfProduct } from '../agenda/names';
import { links } from '../shell/links';
import { say } from '../shell/speak';

/** What is to be done, why, and where. */
export interface StepInWords {
  readonly title: string;
  readonly why: string;
  readonly href: string;
}

const productNames = (ids: readonly string[]): string =>
  ids
    .map((id) => nameOfProduct(workspace.company.id, id) ?? '')
    .filter((name) => name !== '')
    .join(speech.messages.writing.and);

const sentences = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(speech.language === 'en' ? ' ' : '');

export function stepInWords(step: NextStep): StepInWords {
  const words = nextWords();
  switch (step.kind) {
    case 'day':
    case 'papers': {
      const { deadline } = step;
      const day = words.dayWhy(
        formatDay(speech.language, deadline.day),
        distanceText(deadline.day),
      );
      const title = titleOf(deadline);
      return {
        title: step.kind === 'papers' ? words.papers(step.count, title) : title,
        why: sentences(day, aboutOf(deadline)),
        href: hrefOf(deadline),
      };
    }
    case 'renew': {
      const { day, certificate } = step.deadline;
      const until = words.until(formatDay(speech.language, day), distanceText(day));
      return {
        title: words.renew(certificateKinds()[certificate.kind]),
        why: sentences(until, aboutOf(step.deadline)),
        href: links.certificates,
      };
    }
    case 'review':
      return { title: words.review, why: words.reviewWhy, href: links.changes };
    case 'apply': {
      const { measure, provision, procedure, productIds } = step;
      const names = productNames(productIds);
      return {
        title: words.apply(say(provision.title)),
        why: sentences(
          words.eligible(measure.id, provision.clause),
          names === '' ? '' : words.forProducts(names),
        ),
        href: procedure === undefined ? links.measure(measure.id) : links.newFilingBy(procedure),
      };
    }
    case 'answer': {
      const { fact, productId, decides } = step;
      const names = productId === undefined ? '' : productNames([productId]);
      return {
        title: words.answer(say(fact.label)),
        why: sentences(words.decides(decides), names === '' ? '' : words.forProducts(names)),
        href: links.question(fact, productId),
      };
    }
  }
}
