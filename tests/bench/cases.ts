import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileOf, type CompanyCase, type ProvisionCase } from '../../src/data/lint/problem';
import type { Profile } from '../../src/domain/profile/profile';

/** A profile to judge on a day, and where it comes from. */
export interface Sample {
  readonly name: string;
  readonly profile: Profile;
  readonly asOf: string;
}

/** Our own files, in the shape that `npm run check:data` proves. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const readFolder = <T>(folder: string): readonly T[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readJson<T>(join(folder, name)));

export const companySamples = (): readonly Sample[] =>
  readFolder<CompanyCase>('tests/cases/companies').map(({ id, profile, asOf }) => ({
    name: id,
    profile,
    asOf,
  }));

export const provisionSamples = (): readonly Sample[] =>
  readFolder<readonly ProvisionCase[]>('tests/cases/provisions')
    .flat()
    .map((item) => ({
      name: `${item.provision} “${item.title}”`,
      profile: profileOf(item),
      asOf: item.asOf,
    }));
