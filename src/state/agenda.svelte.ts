import { agendaOf } from '../domain/agenda/agenda';
import { inOrder, type Deadline } from '../domain/agenda/deadline';
import { filingDays, type FilingDays } from '../domain/agenda/filing-deadlines';
import { pressing } from '../domain/agenda/groups';
import { itemDeadline } from '../domain/agenda/item-deadlines';
import type { Certificate, Filing } from '../domain/filings/filing';
import { once } from '../domain/once';
import { renewalWindow, type RenewalWindow } from '../domain/procedures/renewal-window';
import { showBadge } from './badge';
import { breathe } from './breathe';
import { certificates } from './certificates.svelte';
import { checklist } from './checklist.svelte';
import { filings } from './filings.svelte';
import { ledger } from './ledger.svelte';
import { openRecords } from './records.svelte';
import { procedureBook } from './procedures.svelte';
import { today } from './today.svelte';
import { workspace } from './workspace.svelte';

/** So many filings are planned before the first of them are shown: more than a screen holds. */
const AT_FIRST = 50;
/** And so many between two frames. */
const AT_ONCE = 200;

const NOTHING: FilingDays = { deadlines: [], isOver: false };

/** The deadlines of all companies on the open shelf. */
class Agenda {
  /** The shelf whose records are read, all that is needed here. */
  #read = $state.raw<typeof workspace.shelf>();
  readonly isRead = $derived(workspace.shelf !== undefined && this.#read === workspace.shelf);
  /** How many filings are planned so far, the last made first. */
  #planned = $state(AT_FIRST);
  /** The shelf of which everything that is known is in. */
  #whole = $state.raw<typeof workspace.shelf>();
  readonly isWhole = $derived(this.isRead && this.#whole === workspace.shelf);
  /** Not everything could be read. */
  readonly failed = $derived(openRecords.current?.failed ?? false);

  readonly #daysOf = $derived.by(() => {
    const { planner } = filings;
    const { current } = today;
    return once((filing: Filing): FilingDays => {
      const planned = planner?.(filing);
      return planned ? filingDays(filing, planned, current) : NOTHING;
    });
  });

  readonly #windowOf = $derived.by(() => {
    const { calendar } = procedureBook;
    return once(({ kind, expiresOn }: Certificate): RenewalWindow => {
      const { renewalRules, regulations } = procedureBook;
      return renewalWindow(renewalRules, regulations, calendar, kind, expiresOn);
    });
  });

  /** All that is known to be due, by day. */
  readonly all: readonly Deadline[] = $derived(
    agendaOf(
      {
        filings: filings.all,
        planned: filings.all.slice(0, this.#planned),
        items: checklist.items,
        certificates: certificates.all,
        obstacles: ledger.all,
        daysOf: this.#daysOf,
        procedureOf: (id) => procedureBook.find(id),
        windowOf: this.#windowOf,
      },
      today.current,
    ),
  );

  /** Passed, or due within 7 days. */
  readonly pressing = $derived(pressing(this.all, today.current));

  /** When the renewal of a certificate may be applied for. */
  windowOf(certificate: Certificate): RenewalWindow {
    return this.#windowOf(certificate);
  }

  /** The deadlines of one filing, as far as its checklist was read. */
  of(filing: Filing): readonly Deadline[] {
    const { deadlines, isOver } = this.#daysOf(filing);
    const items = isOver ? [] : checklist.of(filing.id);
    const due = items.flatMap((item) => itemDeadline(item, filing, today.current) ?? []);
    return inOrder([...deadlines, ...due]);
  }

  /**
   * Reads what the agenda is made of. First come the filings made last, which are the ones that are
   * worked at; papers, of which there are many more, come at the end.
   */
  async load(): Promise<void> {
    const { shelf } = workspace;
    await Promise.all([filings.load(), certificates.load(), ledger.load()]);
    this.#read = shelf;
    while (this.#planned < filings.all.length) {
      await breathe();
      this.#planned += AT_ONCE;
    }
    this.#planned = Infinity;
    await breathe();
    await checklist.loadDue();
    this.#whole = shelf;
    await breathe();
    // The example is nobody’s work.
    if (shelf && shelf === workspace.shelf && !workspace.isExample) showBadge(this.pressing.length);
  }
}

export const agenda = new Agenda();
