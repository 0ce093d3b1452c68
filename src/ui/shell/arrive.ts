import { tick } from 'svelte';
import { router } from 'svelte-spa-router';
import type { Attachment } from 'svelte/attachments';
import { reveal } from './reveal';

let isFirst = true;

/** What the address asks for beside its screen. */
const wanted = (name: 'fact' | 'part'): string | null =>
  new URLSearchParams(router.querystring ?? '').get(name);

/** The question that the address asks for, where the screen has it. */
function wantedQuestion(): HTMLElement | null {
  const fact = wanted('fact');
  if (fact === null) return null;
  const question = document.querySelector(`[data-fact="${CSS.escape(fact)}"]`);
  return (
    question?.querySelector<HTMLElement>('input:checked') ??
    question?.querySelector<HTMLElement>('input, select') ??
    null
  );
}

/**
 * Announces a new screen by its heading, as a new page would be announced; an address that asks
 * for one question or one part leads there. The screen that the app opens with is left as the
 * browser shows it.
 */
export const arrive: Attachment<HTMLElement> = (heading) => {
  const isOpening = isFirst;
  isFirst = false;
  void tick().then(() => {
    const question = wantedQuestion();
    if (question) {
      question.focus({ preventScroll: true });
      question.scrollIntoView({ block: 'center' });
    } else if (!reveal(wanted('part') ?? '') && !isOpening) {
      window.scrollTo(0, 0);
      heading.focus({ preventScroll: true });
    }
  });
};
