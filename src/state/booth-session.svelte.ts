import {
  askedOn,
  BOOTH_STEPS,
  isOfProduct,
  KIND_OF_PRODUCT,
  VISITED_PRODUCT,
  type BoothStep,
} from '../domain/booth/screens';
import { withAnswer, withRestNo, withUnsure, type Answered } from '../domain/profile/edit';
import type { FactId, FactValue } from '../domain/profile/fact';
import { boothCounts } from './booth-counts.svelte';
import { library } from './library.svelte';
import { takeAwayOf } from './take-away';
import { today } from './today.svelte';

/** A screen with questions, or one of the two that end the visit. */
export interface BoothStop {
  readonly step: BoothStep | 'result' | 'code';
  /** What it asks; no answer given here takes any of it away. */
  readonly asked: readonly FactId[];
}

interface Answers {
  readonly enterprise: Answered;
  readonly product: Answered | undefined;
  readonly productsComplete: boolean;
}

const NOTHING: Answered = { facts: {}, unsure: [] };
const NOBODY: Answers = { enterprise: NOTHING, product: undefined, productsComplete: false };

const isAnswered = ({ facts, unsure }: Answered, id: FactId): boolean =>
  (facts[id] ?? null) !== null || unsure.includes(id);

const isEmpty = ({ facts, unsure }: Answered): boolean =>
  Object.keys(facts).length + unsure.length === 0;

/** A count that cannot be kept stands in nobody’s way. */
function count(step: 'started' | 'finished' | 'code-shown', sector?: string): void {
  boothCounts.add(step, sector).catch(() => undefined);
}

/**
 * One visitor at the booth. All of it lives here, in memory, and nowhere else: the end of the visit
 * is the end of it.
 */
class BoothSession {
  #answers = $state.raw(NOBODY);
  /** The screens passed through, the one in sight last; none while nobody is there. */
  #way = $state.raw<readonly BoothStop[]>([]);
  readonly #counted = new Set<string>();

  /** What each screen has asked of this visitor. */
  readonly #seen = new Map<string, readonly FactId[]>();

  readonly stop = $derived(this.#way.at(-1));
  readonly #isAboutProduct = $derived(this.stop !== undefined && isOfProduct(this.stop.step));
  readonly profile = $derived({
    enterprise: this.#answers.enterprise,
    products: this.#answers.product ? [{ id: VISITED_PRODUCT, ...this.#answers.product }] : [],
    productsComplete: this.#answers.productsComplete,
  });
  readonly judged = $derived(
    this.stop && library.loaded?.core.assess(library.loaded.engine, this.profile, today.current),
  );
  /** The code of the visit; nothing before the last screen. */
  readonly taken = $derived(
    this.stop?.step === 'code' ? takeAwayOf(this.profile, today.current) : undefined,
  );

  /** Who the screen in sight asks about. */
  readonly subject = $derived(
    this.#isAboutProduct ? (this.#answers.product ?? NOTHING) : this.#answers.enterprise,
  );

  /** Whether anything that the screen asks has an answer. */
  readonly isAnswered = $derived(
    (this.stop?.step === 'type' && this.#answers.productsComplete) ||
      (this.stop?.asked ?? []).some((id) => isAnswered(this.subject, id)),
  );

  /** The visitor said that there is no product. */
  get hasNoProduct(): boolean {
    return this.#answers.productsComplete;
  }

  start(): void {
    if (this.stop || !library.loaded) return;
    count('started');
    this.next();
  }

  answer(id: FactId, answer: FactValue | null): void {
    this.#change(id, (subject) => withAnswer(subject, id, answer));
  }

  setUnsure(id: FactId, unsure: boolean): void {
    this.#change(id, (subject) => withUnsure(subject, id, unsure));
  }

  chooseNoProduct(): void {
    this.#answers = { ...this.#answers, product: undefined, productsComplete: true };
  }

  /** 「选好了，其余都不是」: of what is in sight, and of nothing else. */
  answerRestNo(): void {
    const facts = library.loaded?.engine.registry.facts;
    const ids = this.stop?.asked.filter((id) => facts?.get(id)?.type === 'boolean') ?? [];
    this.#edit((subject) => withRestNo(subject, ids));
  }

  /** The next screen that has something to ask; what is not answered stays unknown. */
  next(): void {
    const stop = this.#after(this.stop);
    this.#way = [...this.#way, stop];
    if (stop.step === 'result') this.#countOnce('finished');
    if (stop.step === 'code') this.#countOnce('code-shown');
  }

  /** Before the first screen there is none to go back to. */
  get isAtStart(): boolean {
    return this.#way.length === 1;
  }

  back(): void {
    if (!this.isAtStart) this.#way = this.#way.slice(0, -1);
  }

  /** Forgets everything. */
  end(): void {
    this.#answers = NOBODY;
    this.#way = [];
    this.#seen.clear();
    this.#counted.clear();
  }

  #after(stop: BoothStop | undefined): BoothStop {
    const { loaded } = library;
    if (!loaded || stop?.step === 'result') return { step: 'code', asked: [] };
    const { engine, core } = loaded;
    const interview = core.interviewOf(engine, this.profile, today.current);
    const passed = BOOTH_STEPS.findIndex((each) => each === stop?.step);
    for (const step of BOOTH_STEPS.slice(passed + 1)) {
      const worth = askedOn(step, engine, interview).map(({ id }) => id);
      const asked = this.#withAnswered(step, worth);
      this.#seen.set(step, asked);
      if (asked.length > 0) return { step, asked };
    }
    return { step: 'result', asked: [] };
  }

  /** Whoever went back finds again what was answered, though it decides nothing any more. */
  #withAnswered(step: BoothStep, worth: readonly FactId[]): readonly FactId[] {
    const { enterprise, product = NOTHING } = this.#answers;
    const subject = isOfProduct(step) ? product : enterprise;
    const isSettled = (id: FactId) =>
      isAnswered(subject, id) || (step === 'type' && this.hasNoProduct);
    const before = (this.#seen.get(step) ?? []).filter(isSettled);
    const all = [...before, ...worth.filter((id) => !before.includes(id))];
    // It grows no longer than it may be.
    return all.slice(0, Math.max(before.length, worth.length));
  }

  #change(id: FactId, change: (subject: Answered) => Answered): void {
    // Another kind of product is another product: what was said of the first is not true of it.
    if (id === KIND_OF_PRODUCT) {
      this.#answers = { ...this.#answers, product: NOTHING, productsComplete: false };
    }
    this.#edit(change);
  }

  #edit(change: (subject: Answered) => Answered): void {
    const changed = change(this.subject);
    this.#answers = this.#isAboutProduct
      ? { ...this.#answers, product: isEmpty(changed) ? undefined : changed }
      : { ...this.#answers, enterprise: changed };
  }

  #countOnce(step: 'finished' | 'code-shown'): void {
    if (this.#counted.has(step)) return;
    this.#counted.add(step);
    const kind = step === 'finished' && this.#answers.product?.facts[KIND_OF_PRODUCT];
    count(step, typeof kind === 'string' ? kind : undefined);
  }
}

export const boothSession = new BoothSession();
