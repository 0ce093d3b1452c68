import type { Component } from 'svelte';
import { changes } from '../../state/changes.svelte';

/** What the first screen has to say beside what everyone sees. */
export async function laterParts(): Promise<readonly Component[]> {
  await changes.look();
  const parts = await Promise.all([
    (changes.reports?.length ?? 0) > 0 && import('../timeline/ChangesNotice.svelte'),
    import('../next/NextSteps.svelte'),
  ]);
  return parts.flatMap((part) => (part ? [part.default] : []));
}
