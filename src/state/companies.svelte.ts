import type { Language } from '../domain/text';
import type { StoredCompany } from '../storage/row';
import { Access } from './access.svelte';
import { summaryOf } from './company-summary';
import { EXAMPLE_ID, putExample } from './example';
import { copyOfCompany, emptyCompany, newId } from './new-company';
import {
  isExampleRemembered,
  rememberCompany,
  rememberedCompany,
  rememberExample,
  rememberHere,
} from './remembered';
import type { NoDevice, Place, Questions } from './repository';
import type { Shelf } from './shelf.svelte';
import type { SaveProblem, SaveState } from './writer';

type Edit = (company: StoredCompany) => StoredCompany;

const isUnsaved = (shelf: Shelf | undefined): boolean =>
  shelf !== undefined &&
  (shelf.writer.hasUnsaved || (shelf.kind === 'memory' && shelf.companies.length > 0));

/** The companies of this device, the example apart from them, and which of them is open. */
export class Companies {
  ready = $state(false);
  readonly access = new Access(() => this.settled());
  /** The example is open: changes stay in it. */
  isExample = $state(false);
  /** The example could not be fetched. */
  exampleFailed = $state(false);
  #own = $state.raw<Shelf>();
  #example = $state.raw<Shelf>();
  /** The open company of one's own; undefined while none was stored or made. */
  #openId = $state<string>();
  /** Stands open where nothing is stored, and is stored at its first change. */
  #blank = $state.raw(emptyCompany());
  #questions: Questions | undefined;

  /** The companies among which the open one stands. */
  readonly shelf = $derived(this.isExample ? this.#example : this.#own);
  readonly #entry = $derived(this.shelf?.find(this.isExample ? EXAMPLE_ID : (this.#openId ?? '')));
  readonly company = $derived(this.#entry?.company ?? this.#blank);
  /** One's own companies that are stored; the one changed last came first when they were read. */
  readonly companies = $derived((this.#own?.companies ?? []).map(summaryOf));
  /** Another page has removed the open company: changes of it are not stored. */
  readonly isGone = $derived(this.#entry?.isGone ?? false);
  /** Questions of the open company whose stored answers no longer fit. */
  readonly dropped = $derived(this.#entry?.dropped ?? []);
  /** What another page has changed since of what was entered here in the open company. */
  readonly overwritten = $derived(this.#entry?.overwritten ?? []);
  /** Where companies are kept; `memory`: nothing outlives the page. */
  readonly keptIn = $derived(this.shelf?.kind);
  /** The same of one’s own companies, whatever is open. */
  readonly ownKeptIn = $derived(this.#own?.kind);
  readonly saving: SaveState = $derived(this.shelf?.status.saving ?? 'idle');
  readonly problem: SaveProblem | NoDevice | undefined = $derived(
    this.shelf?.status.problem ?? this.shelf?.noDevice ?? this.#own?.status.problem,
  );
  /** Stored rows that could not be read. */
  readonly unreadable = $derived(this.shelf?.unreadable ?? 0);

  /** Reads what is stored and opens what was open before. */
  async start(questions: Questions, language: Language): Promise<void> {
    this.#questions = questions;
    const own = await this.#openShelf(questions, 'own');
    const openLatest = () => {
      this.#openId ??= own.companies[0]?.id;
      if (this.#openId !== undefined) rememberHere(this.#openId);
    };
    const remembered = rememberedCompany();
    if (own.companies.some(({ id }) => id === remembered)) this.#openId = remembered;
    openLatest();
    // Where there was none yet, this page goes on with the first that another page stores.
    own.ontaken = openLatest;
    this.#own = own;
    if (isExampleRemembered()) await this.openExample(language);
    this.ready = true;
  }

  /** Resolves when every change made so far is written, or could not be. */
  async settled(): Promise<void> {
    await Promise.all([this.#own?.writer.queue, this.#example?.writer.queue]);
  }

  /** One’s own companies on their shelf, whatever is open. */
  get own(): Shelf | undefined {
    return this.#own;
  }

  /** Whether something is on the page alone: it waits to be stored, or can be stored nowhere. */
  get hasUnsaved(): boolean {
    return this.hasOwnUnsaved || isUnsaved(this.#example);
  }

  /** The same of one’s own companies. */
  get hasOwnUnsaved(): boolean {
    return isUnsaved(this.#own);
  }

  /** Tries once more to store what waits; resolves when that is done, or could not be. */
  async retry(): Promise<void> {
    this.#own?.writer.retry();
    this.#example?.writer.retry();
    await this.settled();
  }

  /** Opens a company of one's own. */
  open(id: string): void {
    this.#show(id);
    this.closeExample();
  }

  /** Opens a new company, which is stored at its first change. */
  create(): void {
    this.#blank = emptyCompany();
    this.open(this.#blank.id);
  }

  /** Stores a company that came from elsewhere beside those that are there, and opens it. */
  add(company: Omit<StoredCompany, 'id' | 'updatedAt'>): void {
    const id = newId();
    this.#own?.put({ ...company, id, updatedAt: Date.now() });
    this.open(id);
  }

  /** Copies a company under a name of its own and opens the copy. */
  duplicate(id: string, name: string): void {
    const original = this.#own?.find(id)?.company;
    if (!original) return;
    const copy = copyOfCompany(original, name);
    this.#own?.put({ ...copy, updatedAt: Date.now() });
    this.open(copy.id);
  }

  /** Gives a company of one's own another name, be it open or not. */
  renameCompany(id: string, name: string): void {
    this.#own?.change(id, (company) => ({
      ...company,
      enterprise: { ...company.enterprise, name },
    }));
  }

  /**
   * Removes a company of one's own and opens the next where it was the open one.
   * What it gives back puts it back exactly as it was, opened if it was open.
   */
  remove(id: string): () => void {
    const wasOpen = id === this.#openId;
    const index = this.companies.findIndex((company) => company.id === id);
    const putBack = this.#own?.remove(id);
    if (!putBack) return () => undefined;
    const next = this.companies[index] ?? this.companies[index - 1];
    if (wasOpen) {
      this.#blank = emptyCompany();
      this.#show(next?.id);
    }
    return () => {
      putBack();
      if (wasOpen && this.#openId === next?.id) this.#show(id);
    };
  }

  /** Stores the open company again although another page has removed it. */
  keepOpen(): void {
    this.shelf?.keep(this.company.id);
  }

  /** Leaves a company that another page has removed. */
  openNext(): void {
    const [next] = this.companies;
    if (next) this.open(next.id);
    else this.create();
  }

  /** Says no more which answers of the open company were dropped or overwritten. */
  dismiss(): void {
    this.shelf?.dismiss(this.company.id);
  }

  /** Takes up what the databases hold now, after this page has exchanged it as a whole. */
  async reread(): Promise<void> {
    await Promise.all([this.#own?.reread(), this.#example?.reread()]);
    if (!this.#own?.find(this.#openId ?? '')) this.#openId = this.companies[0]?.id;
  }

  /** Begins anew, after this page has emptied the databases. */
  async clear(): Promise<void> {
    this.closeExample();
    this.#openId = undefined;
    this.#blank = emptyCompany();
    await Promise.all([this.#own?.clear(), this.#example?.clear()]);
  }

  /** Opens the example, made when it is not there yet. */
  async openExample(language: Language): Promise<void> {
    if (!this.#questions) return;
    try {
      const example = this.#example ?? (await this.#openShelf(this.#questions, 'example'));
      if (!example.find(EXAMPLE_ID)) await putExample(example, language);
      this.#example = example;
      this.isExample = true;
    } catch {
      this.exampleFailed = true;
      return;
    }
    this.exampleFailed = false;
    rememberExample(true);
  }

  /** Makes the example what it was at first. */
  async restoreExample(language: Language): Promise<void> {
    if (this.#example) await putExample(this.#example, language);
  }

  /** Goes back to one's own companies. */
  closeExample(): void {
    this.isExample = false;
    rememberExample(false);
  }

  /** Shelves and what they stand on come after the first paint. */
  async #openShelf(questions: Questions, place: Place): Promise<Shelf> {
    const { Shelf } = await import('./shelf.svelte');
    return Shelf.open(questions, place, this.access);
  }

  #show(id: string | undefined): void {
    this.#openId = id;
    if (id !== undefined) rememberCompany(id);
  }

  /** Stores the open company where it is a new one that was not changed yet. */
  keepBlank(): void {
    this.change((company) => company);
  }

  /** Changes the open company, or another one beside it. */
  protected change(edit: Edit, id = this.company.id): void {
    const isNew = id === this.#blank.id && !this.shelf?.find(id);
    if (isNew) this.shelf?.put(this.#blank);
    this.shelf?.change(id, edit);
    if (isNew) this.open(id);
  }
}
