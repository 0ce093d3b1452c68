import type { Assessment } from '../domain/eligibility/assessment';
import { decodeHandoff, type Handoff } from '../domain/handoff/handoff';
import { HandoffError, type HandoffProblem } from '../domain/handoff/problem';
import type { Subject } from '../domain/profile/profile';
import { library } from './library.svelte';
import { newId } from './new-company';
import { today } from './today.svelte';
import { workspace } from './workspace.svelte';

type Read = { readonly handoff: Handoff } | { readonly problem: HandoffProblem };

/** A result that came by a link or a code. It is kept nowhere but on this page. */
class Received {
  /** What came in the address; undefined where nothing did, or it was thrown away. */
  #code = $state<string>();

  readonly #read: Read | undefined = $derived.by(() => {
    if (this.#code === undefined || !library.loaded) return undefined;
    try {
      return { handoff: decodeHandoff(library.loaded.engine.registry, this.#code) };
    } catch (error) {
      if (error instanceof HandoffError) return { problem: error.problem };
      throw error;
    }
  });

  readonly code = $derived(this.#code);
  readonly handoff = $derived(
    this.#read && 'handoff' in this.#read ? this.#read.handoff : undefined,
  );
  readonly problem = $derived(
    this.#read && 'problem' in this.#read ? this.#read.problem : undefined,
  );

  /** Judged by the day of now. */
  readonly now: Assessment | undefined = $derived(this.#judged(today.current));
  /** Judged by the day of its sender. */
  readonly then: Assessment | undefined = $derived(this.handoff && this.#judged(this.handoff.asOf));

  take(code: string): void {
    this.#code = code;
  }

  throwAway(): void {
    this.#code = undefined;
  }

  /**
   * Makes a company of one’s own of it, beside those that are there, and opens it.
   * @param nameOf the name of a product by its number, from 1
   */
  keep(name: string, nameOf: (number: number) => string): void {
    if (!this.handoff) return;
    const { enterprise, products, productsComplete } = this.handoff.profile;
    const answered = ({ facts, unsure = [] }: Subject) => ({
      facts: Object.fromEntries(
        Object.entries(facts).flatMap(([id, value]) =>
          (value ?? null) === null ? [] : [[id, value]],
        ),
      ),
      unsure,
    });
    workspace.add({
      enterprise: { name, ...answered(enterprise) },
      products: products.map((product, index) => ({
        id: newId(),
        name: nameOf(index + 1),
        ...answered(product),
      })),
      productsComplete: productsComplete === true,
    });
    this.throwAway();
  }

  #judged(day: string): Assessment | undefined {
    const { handoff } = this;
    return handoff && library.loaded?.core.assess(library.loaded.engine, handoff.profile, day);
  }
}

export const received = new Received();
