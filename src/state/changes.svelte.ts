import type { ChangeReport } from '../domain/eligibility/change-report';
import { CATALOGUE_SCHEMA, keptText } from '../data/kept-catalogue';
import { documentDays } from '../domain/policy/document-days';
import { exchangeUsed, forgetReports, readReports, readUsed } from '../storage/catalogues';
import { DATABASE_NAME } from '../storage/database';
import { followTable } from '../storage/follow';
import { onMarks } from './on-marks';
import { today } from './today.svelte';
import { withDevice } from './with-device';
import { workspace } from './workspace.svelte';

/** What an update of the data has changed for the own companies of this device, until it is read. */
export class Changes {
  /** Undefined until the device was asked; the latest come first. */
  reports = $state.raw<readonly ChangeReport[]>();
  #looking: Promise<void> | undefined;

  /** Looks once whether something has changed since the last visit, and keeps in step with other pages. */
  look(): Promise<void> {
    return (this.#looking ??= this.#look());
  }

  /** Takes the reports as read, in every page. */
  async dismiss(): Promise<void> {
    this.reports = [];
    await onMarks(forgetReports);
  }

  async #look(): Promise<void> {
    if (workspace.ownKeptIn === 'device') {
      followTable(DATABASE_NAME, 'catalogues', () => void this.#read());
      await workspace.settled();
      await this.#compare().catch(() => undefined);
    }
    await this.#read();
  }

  /** @throws where the device does not take it; then the next visit looks again */
  async #compare(): Promise<void> {
    const known = await withDevice(readUsed);
    const { catalogueZh } = await import('../data/catalogue-zh');
    const day = today.current;
    const next = { schema: CATALOGUE_SCHEMA, text: keptText(catalogueZh), day };
    // Of a newer version of the app, which will want it as it left it.
    if (known && known.schema > next.schema) return;
    const isSame = known?.schema === next.schema && known.text === next.text;
    const hasTurned = documentDays(catalogueZh.documents).some(
      (turning) => known !== undefined && turning.day > known.day && turning.day <= day,
    );
    if (isSame && !hasTurned) return;
    const found = known
      ? await (await import('./compare-used')).compareUsed(known, catalogueZh, day)
      : [];
    await withDevice((db) => exchangeUsed(db, known, next, found));
  }

  async #read(): Promise<void> {
    this.reports = (await onMarks(readReports)) ?? this.reports ?? [];
  }
}

export const changes = new Changes();
