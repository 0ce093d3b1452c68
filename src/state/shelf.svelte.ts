import type { FactId } from '../domain/profile/fact';
import type { CompanyRepository, LoadedCompanies } from '../storage/companies';
import type { StoredCompany } from '../storage/row';
import { openRepository, type Place, type Questions } from './repository';
import { Writer, type SaveStatus } from './writer';

interface Entry {
  readonly company: StoredCompany;
  /** Questions whose stored answers no longer fit. */
  readonly dropped: readonly FactId[];
  /** Another page has removed it: it stays to be seen, and is not written back. */
  readonly isGone: boolean;
}

// The same app in other pages of this browser: each is told what the others have stored.
const channelOf = (place: Place): string =>
  place === 'own' ? 'yuyao-zicha.stored' : 'yuyao-zicha.stored.example';

/** The companies of one database, as this page has them. */
export class Shelf {
  entries = $state.raw<readonly Entry[]>([]);
  /** Stored rows that could not be read. */
  unreadable = $state(0);
  status = $state.raw<SaveStatus>({ saving: 'idle', problem: undefined });
  readonly companies = $derived(
    this.entries.filter(({ isGone }) => !isGone).map(({ company }) => company),
  );
  readonly kind: CompanyRepository['kind'];
  readonly writer: Writer;
  /** Called when what other pages have stored is there. */
  ontaken: (() => void) | undefined;

  private constructor({ kind }: CompanyRepository, writer: Writer) {
    this.kind = kind;
    this.writer = writer;
  }

  static async open(questions: Questions, place: Place): Promise<Shelf> {
    const { repository, loaded } = await openRepository(questions, place);
    const others =
      repository.kind === 'device' ? new BroadcastChannel(channelOf(place)) : undefined;
    const writer = new Writer(repository, {
      onstatus: (status) => {
        shelf.status = status;
      },
      onstored: () => others?.postMessage('stored'),
      ongone: (id) => shelf.#mark(id, { isGone: true }),
    });
    const shelf = new Shelf(repository, writer);
    shelf.#lay(loaded);
    const takeUp = () =>
      writer.afterwards(async () => {
        const { actions } = writer;
        const found = await repository.load(questions).catch(() => undefined);
        // Read beside a change of this page, it may be older than what is on the page.
        if (actions !== writer.actions) takeUp();
        else if (found) shelf.#lay(found);
      });
    if (others) others.onmessage = takeUp;
    return shelf;
  }

  find(id: string): Entry | undefined {
    return this.entries.find(({ company }) => company.id === id);
  }

  /** Takes a new company, or the next state of one; one that is gone is changed on the page only. */
  put(company: StoredCompany): void {
    const before = this.find(company.id);
    if (before) this.#mark(company.id, { company });
    else this.entries = [{ company, dropped: [], isGone: false }, ...this.entries];
    if (!before?.isGone) this.writer.save(company);
  }

  /** Changes a company that is there. */
  change(id: string, edit: (company: StoredCompany) => StoredCompany): void {
    const company = this.find(id)?.company;
    // Always later than before, whatever the clock says.
    if (company) {
      this.put({ ...edit(company), updatedAt: Math.max(Date.now(), company.updatedAt + 1) });
    }
  }

  /** Removes a company; what it gives back puts it back exactly as it was. */
  remove(id: string): () => void {
    const index = this.entries.findIndex(({ company }) => company.id === id);
    const entry = this.entries[index];
    if (!entry) return () => undefined;
    const show = () => {
      if (!this.find(id)) this.entries = this.entries.toSpliced(index, 0, entry);
    };
    this.entries = this.entries.toSpliced(index, 1);
    const putBack = this.writer.remove(entry.company, show);
    return () => {
      show();
      putBack();
    };
  }

  /** Stores a company again that another page has removed. */
  keep(id: string): void {
    const entry = this.find(id);
    if (!entry?.isGone) return;
    this.#mark(id, { isGone: false });
    this.put(entry.company);
  }

  /** Says no more which answers of a company were dropped. */
  dismissDropped(id: string): void {
    this.#mark(id, { dropped: [] });
  }

  #mark(id: string, change: Partial<Entry>): void {
    this.entries = this.entries.map((entry) =>
      entry.company.id === id ? { ...entry, ...change } : entry,
    );
  }

  /** Takes what the database holds, but for changes that are still to be written. */
  #lay({ companies, unreadable }: LoadedCompanies): void {
    const before = this.entries;
    const foundOf = ({ id }: StoredCompany) => companies.find(({ company }) => company.id === id);
    const rest = before.filter(({ company }) => !foundOf(company));
    this.entries = [
      ...companies.map(({ company, dropped }) => {
        const old = this.find(company.id);
        const isKnown =
          old && (dropped.length === 0 || old.company.updatedAt === company.updatedAt);
        return {
          company: this.writer.unsaved(company.id) ?? company,
          dropped: isKnown ? old.dropped : dropped,
          isGone: false,
        };
      }),
      // One that was never stored only waits for that; any other has been removed.
      ...rest.map((entry) => ({
        ...entry,
        isGone: entry.isGone || this.writer.isStored(entry.company.id),
      })),
    ];
    for (const { company, isGone } of this.entries) {
      if (isGone) this.writer.lost(company.id);
      else if (foundOf(company)) this.writer.found(company.id);
    }
    this.unreadable += unreadable;
    // Put back by the page that had removed it, it gets what was changed here meanwhile.
    for (const { company, isGone } of before) {
      const stored = foundOf(company)?.company;
      if (isGone && stored && stored.updatedAt < company.updatedAt) this.put(company);
    }
    this.ontaken?.();
  }
}
