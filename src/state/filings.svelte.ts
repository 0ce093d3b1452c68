import type { Filing, FilingEvent } from '../domain/filings/filing';
import { planFiling, type PlannedFiling } from '../domain/filings/plan-filing';
import { once, oncePer } from '../domain/once';
import { nextDeadline, standingsOf, type Standing } from '../domain/filings/standing';
import type { PlainDate } from '../domain/calendar/plain-date';
import type { Procedure, VariantValue } from '../domain/procedures/procedure';
import type { Facts } from '../domain/profile/profile';
import { readFiling } from '../storage/records/rows';
import { checklist } from './checklist.svelte';
import { newId } from './new-company';
import { procedureBook } from './procedures.svelte';
import { readOnce } from './read-once';
import { openRecords } from './records.svelte';
import { today } from './today.svelte';
import { workspace } from './workspace.svelte';

const filingsOf = readOnce(readFiling);
const nothing = () => undefined;

/** The filings of all companies on the open shelf. */
class Filings {
  /** The last made comes first. */
  readonly all: readonly Filing[] = $derived(
    [...filingsOf(openRecords.current?.rows('filings') ?? [])].sort(
      (one, other) => other.createdAt - one.createdAt,
    ),
  );

  /** By company and product: many filings are of the same. */
  readonly #factsOf = $derived.by(() => {
    const { shelf } = workspace;
    void shelf?.entries;
    return oncePer(
      ({ company, product }: Filing) => `${company} ${product ?? ''}`,
      ({ company: id, product: productId }): Facts => {
        const company = shelf?.find(id)?.company;
        const product = company?.products.find((each) => each.id === productId);
        return { ...company?.enterprise.facts, ...product?.facts };
      },
    );
  });

  /**
   * Tells where a filing stands today; undefined until the catalogue is there. One that does not
   * change is planned once: what it is planned with makes another planner.
   */
  readonly planner = $derived.by(() => {
    const { library, calendar } = procedureBook;
    const factsOf = this.#factsOf;
    const { current } = today;
    return (
      library &&
      once((filing: Filing) => planFiling(library, calendar, filing, factsOf(filing), current))
    );
  });

  /** Reads them, and the years that the user has entered, by which their days are counted. */
  async load(): Promise<void> {
    await Promise.all([openRecords.current?.ask({ table: 'filings' }), procedureBook.load()]);
  }

  find(id: string): Filing | undefined {
    return this.all.find((filing) => filing.id === id);
  }

  /** What the profile says of a filing’s company and of its product. */
  factsOf(filing: Filing): Facts {
    return this.#factsOf(filing);
  }

  /** Where a filing stands today; undefined until the catalogue is there. */
  planOf(filing: Filing): PlannedFiling | undefined {
    return this.planner?.(filing);
  }

  /** The steps of a filing that are under way today. */
  standingsOf(filing: Filing): readonly Standing[] {
    const planned = this.planOf(filing);
    return planned?.kind === 'planned' && planned.procedure.kind === 'plan'
      ? standingsOf(procedureBook.calendar, planned.procedure, planned.plan)
      : [];
  }

  /** The statutory day that comes first, or has passed. */
  nextDeadlineOf(filing: Filing): PlainDate | undefined {
    return nextDeadline(this.standingsOf(filing));
  }

  /** Makes a filing of the open company with the papers of its procedure, and gives its id. */
  create(procedure: Procedure, product?: string): string {
    workspace.keepBlank();
    const filing = { id: newId(), company: workspace.company.id };
    openRecords.current?.add('filings', {
      ...filing,
      procedure: procedure.id,
      version: procedure.version,
      name: '',
      createdAt: Date.now(),
      product: product ?? null,
    });
    checklist.addPapers(filing, procedure.kind === 'plan' ? procedure.papers : []);
    return filing.id;
  }

  rename(id: string, name: string): void {
    this.#change(id, { name });
  }

  /** Answers what the procedure depends on, for this filing only; null takes the answer back. */
  answer(id: string, key: string, value: VariantValue | null): void {
    this.#change(id, { [`variant.${key}`]: value });
  }

  /** Enters an event; what it gives takes it back. */
  addEvent(id: string, event: Omit<FilingEvent, 'id'>): () => void {
    return this.setEvent(id, { id: newId(), ...event });
  }

  /** Corrects an event; what it gives takes that back. */
  setEvent(id: string, { id: eventId, ...event }: FilingEvent): () => void {
    return this.#change(id, { [`event.${eventId}`]: event });
  }

  /** Takes an event out; what it gives puts it back. */
  removeEvent(id: string, eventId: string): () => void {
    return this.#change(id, { [`event.${eventId}`]: null });
  }

  /** Takes note that the checklist is that of a version of the procedure. */
  setVersion(id: string, version: number): void {
    this.#change(id, { version });
  }

  /** Removes a filing with its checklist; what it gives puts all of it back. */
  async remove(id: string): Promise<() => void> {
    await checklist.load(id);
    const back = [openRecords.current?.remove('filings', [id]), checklist.removeOf(id)];
    return () => {
      for (const putBack of back) putBack?.();
    };
  }

  #change(id: string, fields: Readonly<Record<string, unknown>>): () => void {
    return openRecords.current?.change('filings', id, fields) ?? nothing;
  }
}

export const filings = new Filings();
