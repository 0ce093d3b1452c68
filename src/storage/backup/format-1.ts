import * as v from 'valibot';
import { companyRow } from './company';
import { openLines } from './content';
import { readHeader1, type Header } from './header';
import { areDistinct, asideRows, parseJson, type Payload } from './payload';
import { BackupError } from './problem';

/** What a backup tells and holds. */
export interface Backup extends Payload {
  readonly header: Header;
}

const payload = v.object({ companies: v.array(v.unknown()), unreadable: asideRows });

/**
 * Reads format 1, which was written until 0.3.0: companies, and nothing said about what belongs to
 * them beside their profile.
 * @throws {BackupError} each problem of a file
 */
export async function read1(lines: readonly string[], password: string): Promise<Backup> {
  const { header, content } = await openLines(lines, password, readHeader1);
  const { output, success } = v.safeParse(payload, parseJson(content));
  if (!success) throw new BackupError('content');
  const companies = output.companies.flatMap((row) => companyRow(row) ?? []);
  const isWhole =
    companies.length === output.companies.length &&
    companies.length === header.counts.companies &&
    output.unreadable.length === header.counts.unreadable &&
    areDistinct(companies.map(({ id }) => id));
  if (!isWhole) throw new BackupError('content');
  const { unreadable } = output;
  return { header, companies, unreadable, years: undefined, attached: new Map() };
}
