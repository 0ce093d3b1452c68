import type { Fact, FactId, FactValue } from '../domain/profile/fact';
import { withAnswer, withRestNo, withUnsure, type Answered } from '../domain/profile/edit';
import {
  withArchived,
  withChangedProduct,
  withCopiedProduct,
  withoutArchived,
  withoutProduct,
  withProduct,
} from '../domain/profile/products';
import type { CompanyRepository, LoadedCompanies } from '../storage/companies';
import type { StoredCompany, StoredProduct } from '../storage/row';

export type SaveState = 'idle' | 'saving' | 'saved';
export type SaveProblem = 'memory' | 'failed' | 'quota';

/** Random bytes, because `randomUUID` is missing where the page is not served by https. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const emptyCompany = (): StoredCompany => ({
  id: newId(),
  enterprise: { name: '', facts: {}, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt: 0,
});

/** Quota errors come as AbortError around the real one. */
function problemOf(error: unknown): SaveProblem {
  const names = [error, error instanceof Error && 'inner' in error ? error.inner : undefined].map(
    (each) => (each instanceof Error ? each.name : ''),
  );
  return names.includes('QuotaExceededError') ? 'quota' : 'failed';
}

type Questions = ReadonlyMap<FactId, Fact>;

interface Opened {
  readonly repository: CompanyRepository;
  readonly loaded: LoadedCompanies;
}

/** The storage layer, fetched after the first paint; memory where the device has none to give. */
async function openRepository(questions: Questions): Promise<Opened> {
  const { deviceRepository, memoryRepository } = await import('../storage/companies');
  const opened = async (repository: CompanyRepository): Promise<Opened> => ({
    repository,
    loaded: await repository.load(questions),
  });
  try {
    const { openDatabase } = await import('../storage/database');
    return await opened(deviceRepository(await openDatabase()));
  } catch {
    return opened(memoryRepository());
  }
}

/** The company being worked on, stored at every change. */
class Workspace {
  company = $state.raw<StoredCompany>(emptyCompany());
  /** The company as the engine takes it: archived products are neither judged nor asked. */
  readonly profile = $derived(withoutArchived(this.company));
  ready = $state(false);
  saving = $state<SaveState>('idle');
  problem = $state<SaveProblem>();
  /** Questions whose stored answers no longer fit. */
  dropped = $state.raw<readonly FactId[]>([]);
  /** Stored rows that could not be read. */
  unreadable = $state(0);
  #repository: CompanyRepository | undefined;
  /** Saves run one after the other, and only the newest state is saved. */
  #queue: Promise<void> = Promise.resolve();
  /** The same app in other pages of this browser: each is told what the others have stored. */
  readonly #others = new BroadcastChannel('yuyao-zicha.stored');

  async open(questions: Questions): Promise<void> {
    const { repository, loaded } = await openRepository(questions);
    this.#repository = repository;
    if (repository.kind === 'memory') this.problem = 'memory';
    const [latest] = loaded.companies;
    if (latest) {
      this.company = latest.company;
      this.dropped = latest.dropped;
    }
    this.unreadable = loaded.unreadable;
    this.ready = true;
    this.#others.onmessage = () => void this.#takeUp(questions);
  }

  /** Goes on with what another page has stored, so that the next change here does not undo it. */
  async #takeUp(questions: Questions): Promise<void> {
    await this.#queue;
    const loaded = await this.#repository?.load(questions).catch(() => undefined);
    const latest = loaded?.companies[0]?.company;
    if (latest && latest.updatedAt > this.company.updatedAt) this.company = latest;
  }

  answer(id: FactId, answer: FactValue | null, productId?: string): void {
    this.#change((subject) => withAnswer(subject, id, answer), productId);
  }

  setUnsure(id: FactId, unsure: boolean, productId?: string): void {
    this.#change((subject) => withUnsure(subject, id, unsure), productId);
  }

  answerRestNo(ids: readonly FactId[], productId?: string): void {
    this.#change((subject) => withRestNo(subject, ids), productId);
  }

  rename(name: string, productId?: string): void {
    this.#change((subject) => ({ ...subject, name }), productId);
  }

  /** Adds a product and gives its id. */
  addProduct(name: string): string {
    const product: StoredProduct = { id: newId(), name, facts: {}, unsure: [] };
    this.#store(withProduct(this.company, product));
    return product.id;
  }

  /** Copies a product with all its answers, under a name of its own, and gives the id of the copy. */
  copyProduct(id: string, name: string): string {
    const copy = { id: newId(), name };
    this.#store(withCopiedProduct(this.company, id, copy));
    return copy.id;
  }

  /** Puts a product aside, where it is neither judged nor asked, or takes it up again. */
  archiveProduct(id: string, archived: boolean): void {
    this.#store(withArchived(this.company, id, archived));
  }

  /** Removes a product; what it gives back puts the product where it was. */
  removeProduct(id: string): () => void {
    const index = this.company.products.findIndex((product) => product.id === id);
    const product = this.company.products[index];
    if (!product) return () => undefined;
    this.#store(withoutProduct(this.company, id));
    return () => this.#store(withProduct(this.company, product, index));
  }

  setProductsComplete(productsComplete: boolean): void {
    this.#store({ ...this.company, productsComplete });
  }

  #change(
    edit: <T extends Answered & { name: string }>(subject: T) => T,
    productId?: string,
  ): void {
    this.#store(
      productId === undefined
        ? { ...this.company, enterprise: edit(this.company.enterprise) }
        : withChangedProduct<StoredProduct, StoredCompany>(this.company, productId, edit),
    );
  }

  #store(changed: StoredCompany): void {
    const company = { ...changed, updatedAt: Date.now() };
    this.company = company;
    this.saving = 'saving';
    this.#queue = this.#queue.then(() => this.#save(company));
  }

  async #save(company: StoredCompany): Promise<void> {
    const repository = this.#repository;
    // A newer state is waiting already; it must not wait for this one.
    if (!repository || this.company !== company) return;
    try {
      await repository.save(company);
      if (repository.kind === 'device') this.#others.postMessage('stored');
      this.saving = this.company === company ? 'saved' : 'saving';
      this.problem = repository.kind === 'memory' ? 'memory' : undefined;
    } catch (error) {
      this.saving = 'idle';
      this.problem = problemOf(error);
    }
  }
}

export const workspace = new Workspace();
