import type { Contact } from '../domain/places/contact';
import { readContact } from '../storage/records/rows';
import { newId } from './new-company';
import { readOnce } from './read-once';
import { openRecords } from './records.svelte';
import { workspace } from './workspace.svelte';

const contactsOf = readOnce(readContact);

/** What can be said of a contact. */
type ContactFields = Omit<Contact, 'id' | 'company'>;

/** Whom the open company talks to at units: the user’s own notes, kept on the device. */
class Contacts {
  readonly all: readonly Contact[] = $derived(
    contactsOf(openRecords.current?.rows('contacts') ?? []).filter(
      ({ company }) => company === workspace.company.id,
    ),
  );

  async load(): Promise<void> {
    await openRecords.current?.ask({ table: 'contacts' });
  }

  /** Adds a contact of the open company and gives its id. */
  add(fields: ContactFields): string {
    workspace.keepBlank();
    const id = newId();
    openRecords.current?.add('contacts', { id, company: workspace.company.id, ...fields });
    return id;
  }

  /** Changes some fields; what it gives puts them back. */
  change(id: string, fields: Readonly<Partial<ContactFields>>): () => void {
    return openRecords.current?.change('contacts', id, fields) ?? (() => undefined);
  }

  /** Removes a contact; what it gives puts it back. */
  remove(id: string): () => void {
    return openRecords.current?.remove('contacts', [id]) ?? (() => undefined);
  }
}

export const contacts = new Contacts();
