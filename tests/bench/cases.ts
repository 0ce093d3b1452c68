import { profileOf } from '../../src/data/lint/problem';
import type { Profile } from '../../src/domain/profile/profile';
import { companyCases, provisionCases } from '../setup/cases';

/** A profile to judge on a day, and where it comes from. */
export interface Sample {
  readonly name: string;
  readonly profile: Profile;
  readonly asOf: string;
}

export const companySamples: readonly Sample[] = companyCases.map(({ id, profile, asOf }) => ({
  name: id,
  profile,
  asOf,
}));

export const provisionSamples: readonly Sample[] = provisionCases.map((item) => ({
  name: `${item.provision} “${item.title}”`,
  profile: profileOf(item),
  asOf: item.asOf,
}));
