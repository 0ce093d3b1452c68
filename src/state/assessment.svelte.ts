import type { PlainDate } from '../domain/calendar/plain-date';
import { assess } from '../domain/eligibility/assess';
import { nextQuestions } from '../domain/eligibility/next-questions';
import type { Verdict } from '../domain/eligibility/verdict';
import { library } from './library.svelte';
import { today } from './today.svelte';
import { workspace } from './workspace.svelte';

/** The company judged, always for the answers and the day of now. Never stored. */
class CurrentAssessment {
  /** The day to judge by; undefined follows today. */
  chosenDay = $state<PlainDate>();
  readonly asOf = $derived(this.chosenDay ?? today.current);
  readonly value = $derived.by(() => {
    const engine = library.loaded?.engine;
    return engine && workspace.ready ? assess(engine, workspace.profile, this.asOf) : undefined;
  });
  readonly questions = $derived.by(() => {
    const engine = library.loaded?.engine;
    return engine && workspace.ready ? nextQuestions(engine, workspace.profile, this.asOf) : [];
  });
  readonly #verdicts = $derived(
    Object.values(this.value?.measures ?? {}).map(({ verdict }) => verdict),
  );

  /** How many measures have a verdict. */
  count(verdict: Verdict): number {
    return this.#verdicts.filter((other) => other === verdict).length;
  }
}

export const assessment = new CurrentAssessment();
