import { contentOf, type WholeCompany } from './company';
import { asideOf, wholeCompanies, wholePayload, type Device } from './device';
import { fingerprintOf } from './plain';
import type { AsideRow, Payload } from './payload';
import { together } from './records';
import { compareYears, plainYears, type ComparedYears } from './years';

/** A company as the list before a restore names it. */
export interface ListedCompany {
  readonly id: string;
  readonly name: string;
  readonly productCount: number;
  readonly filingCount: number;
  readonly certificateCount: number;
  readonly contactCount: number;
  readonly obstacleCount: number;
  /** Milliseconds since 1970, UTC. */
  readonly updatedAt: number;
}

/** `older` also where both were changed at the same moment. */
export type Standing = 'new' | 'newer' | 'same' | 'older';

export interface ComparedCompany extends ListedCompany {
  readonly standing: Standing;
  /** When the device's own was changed; undefined where it has none. */
  readonly hereUpdatedAt: number | undefined;
}

/** `merge`: what the backup has more or newer is taken; `replace`: the device becomes the backup. */
export type RestoreMode = 'merge' | 'replace';

/** Attached files by their ids, as a restore leaves them. */
export interface ComparedFiles {
  /** Their bytes come from the backup. */
  readonly brought: readonly string[];
  /** Neither the backup nor the device has their bytes. */
  readonly missing: readonly string[];
}

/** A backup beside what the device holds. */
export interface Comparison {
  readonly companies: readonly ComparedCompany[];
  /** What only the device holds. */
  readonly onlyHere: readonly ListedCompany[];
  /** Rows of the backup that could not be read, and that the device does not hold. */
  readonly newUnreadable: readonly AsideRow[];
  readonly years: ComparedYears;
  readonly files: Readonly<Record<RestoreMode, ComparedFiles>>;
}

/** Whether the backup's company is written over that of the device, with all that belongs to it. */
export const isTaken = (mode: RestoreMode, standing: Standing): boolean =>
  mode === 'replace' || standing === 'new' || standing === 'newer';

const listed = ({ id, enterprise, products, updatedAt, records }: WholeCompany): ListedCompany => ({
  id,
  name: enterprise.name,
  productCount: products.length,
  filingCount: records.filings.length,
  certificateCount: records.certificates.length,
  contactCount: records.contacts.length,
  obstacleCount: records.obstacles.length,
  updatedAt,
});

function standingOf(row: WholeCompany, here: WholeCompany | undefined): Standing {
  if (!here) return 'new';
  if (contentOf(row) === contentOf(here)) return 'same';
  return row.updatedAt > here.updatedAt ? 'newer' : 'older';
}

const latestFirst = <T extends ListedCompany>(companies: readonly T[]): readonly T[] =>
  [...companies].sort((one, other) => other.updatedAt - one.updatedAt);

/**
 * The files of companies that will be there. The bytes of a file never change, so those that the
 * device has of the same file are as good as the backup’s.
 */
function filesOf(
  companies: readonly WholeCompany[],
  { blobs }: Device,
  { attached }: Payload,
): ComparedFiles {
  const ids = together(companies).files.map(({ id }) => id);
  const absent = ids.filter((id) => !blobs.has(id));
  return {
    brought: absent.filter((id) => attached.has(id)),
    missing: absent.filter((id) => !attached.has(id)),
  };
}

export function compareBackup(device: Device, backup: Payload): Comparison {
  const here = new Map(wholeCompanies(device).map((company) => [company.id, company]));
  const whole = wholePayload(backup, device);
  const inBackup = new Set(whole.companies.map(({ id }) => id));
  const aside = new Set(device.unreadable.map((row) => fingerprintOf(asideOf(row).row)));
  const compared = whole.companies.map((row) => {
    const own = here.get(row.id);
    return { row, own, standing: standingOf(row, own) };
  });
  const onlyHere = [...here.values()].filter(({ id }) => !inBackup.has(id));
  const merged = compared.map(({ row, own, standing }) =>
    isTaken('merge', standing) ? row : (own ?? row),
  );
  return {
    companies: latestFirst(
      compared.map(({ row, own, standing }) => ({
        ...listed(row),
        standing,
        hereUpdatedAt: own?.updatedAt,
      })),
    ),
    onlyHere: latestFirst(onlyHere.map(listed)),
    newUnreadable: backup.unreadable.filter(({ row }) => !aside.has(fingerprintOf(row))),
    years: compareYears(plainYears(device.years), whole.years),
    files: {
      merge: filesOf([...merged, ...onlyHere], device, backup),
      replace: filesOf(whole.companies, device, backup),
    },
  };
}
