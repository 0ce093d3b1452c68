import type { Fact } from '../domain/profile/fact';

const files = import.meta.glob<readonly Fact[]>('./channels/facts.json', {
  eager: true,
  import: 'default',
});

/** The questions of review channels, in both languages. */
export const sideFacts: readonly Fact[] = Object.values(files).flat();
