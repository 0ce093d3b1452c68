import type { PlainDate } from '../domain/calendar/plain-date';
import type { Verdict } from '../domain/eligibility/verdict';
import { library } from './library.svelte';
import { today } from './today.svelte';
import { workspace } from './workspace.svelte';

/** The company judged, always for the answers and the day of now. Never stored. */
class CurrentAssessment {
  /** The day to judge by; undefined follows today. */
  chosenDay = $state<PlainDate>();
  readonly asOf = $derived(this.chosenDay ?? today.current);
  readonly #loaded = $derived(workspace.ready ? library.loaded : undefined);
  readonly value = $derived(
    this.#loaded?.core.assess(this.#loaded.engine, workspace.profile, this.asOf),
  );
  /** What is worth asking, and on which screen. */
  readonly interview = $derived(
    this.#loaded?.core.interviewOf(this.#loaded.engine, workspace.profile, this.asOf),
  );
  /** Answers that hardly go together. */
  readonly warnings = $derived(
    this.#loaded?.core.warningsOf(this.#loaded.engine, workspace.profile) ?? [],
  );
  /** Answers that other answers have taken out of account. */
  readonly uncounted = $derived(
    this.#loaded?.core.uncountedOf(this.#loaded.engine, workspace.profile) ?? [],
  );
  readonly #verdicts = $derived(
    Object.values(this.value?.measures ?? {}).map(({ verdict }) => verdict),
  );

  /** How many measures have a verdict. */
  count(verdict: Verdict): number {
    return this.#verdicts.filter((other) => other === verdict).length;
  }
}

export const assessment = new CurrentAssessment();
