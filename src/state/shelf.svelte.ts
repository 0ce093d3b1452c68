import type { FactId } from '../domain/profile/fact';
import { changesBetween, fieldOf, withChanges, type Change } from '../storage/changes';
import type { CompanyRepository, LoadedCompanies } from '../storage/companies';
import type { BlobStore } from '../storage/records/blob-store';
import type { RecordEdit, RecordQuery, RecordRow } from '../storage/records/record';
import type { StoredCompany } from '../storage/row';
import type { Access } from './access.svelte';
import { leaveOver } from './left-over';
import { OwnChanges } from './own-changes';
import {
  openRepository,
  type NoDevice,
  type Opened,
  type Place,
  type Questions,
} from './repository';
import { Writer, type SaveStatus } from './writer';

interface Entry {
  readonly company: StoredCompany;
  /** Questions whose stored answers no longer fit. */
  readonly dropped: readonly FactId[];
  /** What this page had entered and another page has changed since, as it is now. */
  readonly overwritten: readonly Change[];
  /** It is no longer stored: it stays to be seen, and is not written back. */
  readonly isGone: boolean;
  /** What was changed on this page while it was gone. */
  readonly late: readonly Change[];
}

// The same app in other pages of this browser: each is told what the others have stored.
const channelOf = (place: Place): string =>
  place === 'own' ? 'yuyao-zicha.stored' : 'yuyao-zicha.stored.example';

/** Of several changes of one field the last. */
const latest = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => [fieldOf(change), change])).values(),
];

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
  /** Why nothing outlives the page; undefined where it does. */
  readonly noDevice: NoDevice | undefined;
  readonly writer: Writer;
  /** Called when what other pages have stored is there. */
  ontaken: (() => void) | undefined;
  /** Called when records may have changed without this page’s doing. */
  onrecords: (() => void) | undefined;
  readonly blobs: BlobStore;
  readonly #repository: CompanyRepository;
  readonly #questions: Questions;
  readonly #others: BroadcastChannel | undefined;
  readonly #mine = new OwnChanges();
  /** How many stored rows could not be read and were put aside. */
  #aside = 0;

  private constructor({ repository, noDevice }: Opened, questions: Questions, place: Place) {
    this.#repository = repository;
    this.#questions = questions;
    this.kind = repository.kind;
    this.blobs = repository.blobs;
    this.noDevice = noDevice;
    if (this.kind === 'device') this.#others = new BroadcastChannel(channelOf(place));
    this.writer = new Writer(repository, {
      onstatus: (status) => {
        this.status = status;
      },
      onstored: () => this.#tellOthers(),
      onmissing: () => this.#takeUp(),
    });
  }

  static async open(questions: Questions, place: Place, access: Access): Promise<Shelf> {
    const opened = await openRepository(questions, place, access);
    const shelf = new Shelf(opened, questions, place);
    shelf.#lay(opened.loaded);
    if (place === 'own' && shelf.kind === 'device') {
      window.addEventListener('pagehide', () => leaveOver(shelf.writer.underWay));
      // Come back to, the page goes on with them itself.
      window.addEventListener('pageshow', () => leaveOver([]));
    }
    if (shelf.#others) {
      shelf.#others.onmessage = () => {
        shelf.#takeUp();
        shelf.onrecords?.();
      };
    }
    return shelf;
  }

  find(id: string): Entry | undefined {
    return this.entries.find(({ company }) => company.id === id);
  }

  /** Takes a new company, or another state of one as a whole. */
  put(company: StoredCompany): void {
    if (!this.find(company.id)?.isGone) this.writer.save({ kind: 'put', company });
    this.#show(company);
  }

  /** Changes a company that is there; one that is gone is changed on the page only. */
  change(id: string, edit: (company: StoredCompany) => StoredCompany): void {
    const entry = this.find(id);
    if (!entry) return;
    const { company } = entry;
    // Always later than before, whatever the clock says.
    const next = { ...edit(company), updatedAt: Math.max(Date.now(), company.updatedAt + 1) };
    // Written before it is shown: the page may be left at once.
    this.#save(next, changesBetween(company, next));
    this.#show(next);
  }

  /** Stores a change of a record; one of a company that is gone is not stored. */
  saveRecord(edit: RecordEdit): void {
    if (!this.find(edit.company)?.isGone) this.writer.save(edit);
  }

  /** Records as the database holds them: what waits to be written is not in them. */
  readRecords(query: RecordQuery): Promise<readonly RecordRow[]> {
    return this.#repository.records(query);
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
    this.#afterRecords();
    return () => {
      show();
      putBack();
      this.#afterRecords();
    };
  }

  /** Stores a company again that another page has removed. */
  keep(id: string): void {
    const entry = this.find(id);
    if (!entry?.isGone) return;
    this.#mark(id, { isGone: false, late: [] });
    this.#mine.note(id, entry.late);
    this.put(entry.company);
  }

  /** Says no more what of a company was dropped or overwritten. */
  dismiss(id: string): void {
    this.#mark(id, { dropped: [], overwritten: [] });
  }

  /** Forgets every company, after this page has emptied the database. */
  async clear(): Promise<void> {
    for (const { company } of this.entries) this.writer.lost(company.id);
    this.entries = [];
    this.unreadable = 0;
    this.#aside = 0;
    await this.reread();
  }

  /** Takes up what the database holds now, after this page itself has exchanged it. */
  async reread(): Promise<void> {
    this.#mine.clear();
    this.#takeUp();
    await this.writer.queue;
    // This page knows what it has removed.
    this.entries = this.entries.filter(({ isGone }) => !isGone);
    this.onrecords?.();
    this.#tellOthers();
  }

  /** Has the records read again when what is being written is written. */
  #afterRecords(): void {
    this.writer.afterwards(() => Promise.resolve(this.onrecords?.()));
  }

  #tellOthers(): void {
    this.#others?.postMessage('stored');
  }

  #takeUp(): void {
    this.writer.afterwards(async () => {
      const { actions } = this.writer;
      const found = await this.#repository.load(this.#questions).catch(() => undefined);
      // Read beside a change of this page, it may be older than what is on the page.
      if (actions !== this.writer.actions) this.#takeUp();
      else if (found) this.#lay(found);
    });
  }

  #show(company: StoredCompany): void {
    if (this.find(company.id)) this.#mark(company.id, { company });
    else {
      const entry = { company, dropped: [], overwritten: [], isGone: false, late: [] };
      this.entries = [entry, ...this.entries];
    }
  }

  #save({ id, updatedAt: at }: StoredCompany, changes: readonly Change[]): void {
    const entry = this.find(id);
    if (changes.length === 0 || !entry) return;
    if (entry.isGone) {
      this.#mark(id, { late: [...entry.late, ...changes] });
      return;
    }
    this.#mine.note(id, changes);
    this.writer.save({ kind: 'change', id, changes, at });
  }

  #mark(id: string, change: Partial<Entry>): void {
    this.entries = this.entries.map((entry) =>
      entry.company.id === id ? { ...entry, ...change } : entry,
    );
  }

  /** Takes what the database holds, but for changes that are still to be written. */
  #lay({ companies, aside, stuck }: LoadedCompanies): void {
    const before = this.entries;
    const foundOf = ({ id }: StoredCompany) => companies.find(({ company }) => company.id === id);
    this.entries = [
      ...companies.map(({ company: stored, dropped }) => {
        const old = this.find(stored.id);
        const company = withChanges(stored, this.writer.unsaved(stored.id));
        const foreign = old ? changesBetween(old.company, company) : [];
        const isKnown = old && (dropped.length === 0 || old.company.updatedAt === stored.updatedAt);
        return {
          company,
          dropped: isKnown ? old.dropped : dropped,
          overwritten: latest([
            ...(old?.overwritten ?? []),
            ...this.#mine.lostTo(stored.id, foreign),
          ]),
          isGone: false,
          late: [],
        };
      }),
      // One that waits to be stored is only not there yet; any other has been removed.
      ...before
        .filter(({ company }) => !foundOf(company))
        .map((entry) => ({
          ...entry,
          isGone: entry.isGone || !this.writer.isNew(entry.company.id),
        })),
    ];
    for (const { company, isGone } of this.entries) if (isGone) this.writer.lost(company.id);
    this.#aside += aside;
    this.unreadable = this.#aside + stuck;
    // Put back by the page that had removed it, it gets what was changed here meanwhile.
    for (const { company, late } of before) {
      if (late.length > 0 && foundOf(company)) {
        this.change(company.id, (stored) => withChanges(stored, late));
      }
    }
    this.ontaken?.();
  }
}
