import type { Fact, FactId, FactValue } from '../domain/profile/fact';
import { withAnswer, withRestNo, withUnsure, type Answered } from '../domain/profile/edit';
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
    this.#store({ ...this.company, products: [...this.company.products, product] });
    return product.id;
  }

  /** Removes a product; what it gives back puts the product where it was. */
  removeProduct(id: string): () => void {
    const { products } = this.company;
    const index = products.findIndex((product) => product.id === id);
    this.#store({ ...this.company, products: products.filter((product) => product.id !== id) });
    return () => {
      const left = this.company.products;
      const back = products.filter((product) => product.id === id);
      this.#store({
        ...this.company,
        products: [...left.slice(0, index), ...back, ...left.slice(index)],
      });
    };
  }

  setProductsComplete(productsComplete: boolean): void {
    this.#store({ ...this.company, productsComplete });
  }

  #change(
    edit: <T extends Answered & { name: string }>(subject: T) => T,
    productId?: string,
  ): void {
    const { enterprise, products } = this.company;
    this.#store(
      productId === undefined
        ? { ...this.company, enterprise: edit(enterprise) }
        : {
            ...this.company,
            products: products.map((product) =>
              product.id === productId ? edit(product) : product,
            ),
          },
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
