import type { Certificate } from '../domain/filings/filing';
import type { CertificateKind } from '../domain/procedures/procedure';
import { readCertificate } from '../storage/records/rows';
import { newId } from './new-company';
import { readOnce } from './read-once';
import { procedureBook } from './procedures.svelte';
import { openRecords } from './records.svelte';
import { workspace } from './workspace.svelte';

const certificatesOf = readOnce(readCertificate);

/** What can be said of a certificate. */
interface CertificateFields {
  readonly product?: string | null;
  readonly kind: CertificateKind;
  readonly number: string;
  /** The last day of its validity, `YYYY-MM-DD`. */
  readonly expiresOn: string;
  readonly note: string;
}

/** The certificates of all companies on the open shelf. */
class Certificates {
  /** The first to expire comes first. */
  readonly all: readonly Certificate[] = $derived(
    [...certificatesOf(openRecords.current?.rows('certificates') ?? [])].sort((one, other) =>
      one.expiresOn.localeCompare(other.expiresOn),
    ),
  );

  /** Reads them, and the years that the user has entered, by which their days are counted. */
  async load(): Promise<void> {
    await Promise.all([openRecords.current?.ask({ table: 'certificates' }), procedureBook.load()]);
  }

  /** Adds a certificate of the open company and gives its id. */
  add(fields: CertificateFields): string {
    workspace.keepBlank();
    const id = newId();
    const { id: company } = workspace.company;
    openRecords.current?.add('certificates', { id, company, ...fields, createdAt: Date.now() });
    return id;
  }

  /** Changes some fields; what it gives puts them back. */
  change(id: string, fields: Readonly<Partial<CertificateFields>>): () => void {
    return openRecords.current?.change('certificates', id, fields) ?? (() => undefined);
  }

  /** Removes a certificate; what it gives puts it back. */
  remove(id: string): () => void {
    return openRecords.current?.remove('certificates', [id]) ?? (() => undefined);
  }
}

export const certificates = new Certificates();
