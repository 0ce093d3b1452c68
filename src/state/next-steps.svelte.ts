import { suggestionRules } from '../data/procedure-suggestions';
import { applicableOf } from '../domain/next/applicable';
import { nextSteps, type NextStep } from '../domain/next/next-steps';
import { decidedBy } from '../domain/next/questions';
import { agenda } from './agenda.svelte';
import { assessment } from './assessment.svelte';
import { changes } from './changes.svelte';
import { filings } from './filings.svelte';
import { library } from './library.svelte';
import { today } from './today.svelte';
import { workspace } from './workspace.svelte';

/** What is to be done next, over everything that is known: questions, applications and days. */
class Next {
  readonly #questions = $derived.by(() => {
    const { value, interview } = assessment;
    if (!value || !interview) return [];
    return interview.open.map(({ fact, productId }) => ({
      fact,
      ...(productId !== undefined && { productId }),
      decides: decidedBy(value, { fact: fact.id, ...(productId !== undefined && { productId }) }),
    }));
  });

  readonly #applicable = $derived(
    library.loaded && assessment.value
      ? applicableOf(
          library.loaded.engine.measures.map(({ measure }) => measure),
          assessment.value,
          suggestionRules,
          filings.all.filter(({ company }) => company === workspace.company.id),
        )
      : [],
  );

  readonly steps: readonly NextStep[] = $derived(
    nextSteps(
      {
        deadlines: agenda.all,
        questions: this.#questions,
        applicable: this.#applicable,
        hasChanges: !workspace.isExample && (changes.reports?.length ?? 0) > 0,
      },
      today.current,
    ),
  );

  /** Everything that the list is made of was read. */
  readonly isRead = $derived(agenda.isRead && assessment.value !== undefined);

  async load(): Promise<void> {
    await Promise.all([agenda.load(), changes.look()]);
  }
}

export const next = new Next();
