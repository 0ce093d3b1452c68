import { companyRow, contentOf, type CompanyRow } from './company';
import { asideOf, type Device } from './device';
import { fingerprintOf } from './plain';
import type { AsideRow, Payload } from './payload';

/** A company as the list before a restore names it. */
export interface ListedCompany {
  readonly id: string;
  readonly name: string;
  readonly productCount: number;
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

/** A backup beside what the device holds. */
export interface Comparison {
  readonly companies: readonly ComparedCompany[];
  /** What only the device holds. */
  readonly onlyHere: readonly ListedCompany[];
  /** Rows of the backup that could not be read, and that the device does not hold. */
  readonly newUnreadable: readonly AsideRow[];
}

const listed = ({ id, enterprise, products, updatedAt }: CompanyRow): ListedCompany => ({
  id,
  name: enterprise.name,
  productCount: products.length,
  updatedAt,
});

function standingOf(row: CompanyRow, here: CompanyRow | undefined): Standing {
  if (!here) return 'new';
  if (contentOf(row) === contentOf(here)) return 'same';
  return row.updatedAt > here.updatedAt ? 'newer' : 'older';
}

const latestFirst = <T extends ListedCompany>(companies: readonly T[]): readonly T[] =>
  [...companies].sort((one, other) => other.updatedAt - one.updatedAt);

export function compareBackup(device: Device, backup: Payload): Comparison {
  const here = new Map(
    device.companies.flatMap((row) => {
      const company = companyRow(row);
      return company ? [[company.id, company] as const] : [];
    }),
  );
  const inBackup = new Set(backup.companies.map(({ id }) => id));
  const aside = new Set(device.unreadable.map((row) => fingerprintOf(asideOf(row).row)));
  return {
    companies: latestFirst(
      backup.companies.map((row) => {
        const own = here.get(row.id);
        return {
          ...listed(row),
          standing: standingOf(row, own),
          hereUpdatedAt: own?.updatedAt,
        };
      }),
    ),
    onlyHere: latestFirst([...here.values()].filter(({ id }) => !inBackup.has(id)).map(listed)),
    newUnreadable: backup.unreadable.filter(({ row }) => !aside.has(fingerprintOf(row))),
  };
}
