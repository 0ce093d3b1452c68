import type { PlainDate } from '../domain/calendar/plain-date';
import type { Assessment } from '../domain/eligibility/assessment';
import { compareAssessments, type Difference } from '../domain/eligibility/compare-assessments';
import type { TurningDay } from '../domain/policy/document-days';
import { turningDays } from '../domain/policy/turning-days';
import { library } from './library.svelte';
import { workspace } from './workspace.svelte';

/** The open company through time, by the answers of now. */
class Timeline {
  readonly #loaded = $derived(workspace.ready ? library.loaded : undefined);
  readonly documents = $derived(this.#loaded?.catalogue.documents ?? []);
  /** The days on which something changes. */
  readonly turningDays: readonly TurningDay[] = $derived(
    this.#loaded ? turningDays(this.#loaded.engine) : [],
  );

  /** The verdicts of a day. */
  on(day: PlainDate): Assessment | undefined {
    return this.#loaded?.core.assess(this.#loaded.engine, workspace.profile, day);
  }

  /** Which verdicts differ between two days, and why. */
  between(from: PlainDate, to: PlainDate): readonly Difference[] {
    const [before, after] = [this.on(from), this.on(to)];
    const engine = this.#loaded?.engine;
    if (!engine || !before || !after) return [];
    return compareAssessments({ engine, assessment: before }, { engine, assessment: after });
  }
}

export const timeline = new Timeline();
