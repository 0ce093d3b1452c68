import type { Component } from 'svelte';
import { changes } from '../../state/changes.svelte';
import { hasDeadlines } from '../../state/due-soon';

/** What the first screen has to say beside what everyone sees: fetched only where there is something. */
export async function laterParts(): Promise<readonly Component[]> {
  const [hasDue] = await Promise.all([hasDeadlines(), changes.look()]);
  const parts = await Promise.all([
    (changes.reports?.length ?? 0) > 0 && import('../timeline/ChangesNotice.svelte'),
    hasDue && import('../agenda/DueSoon.svelte'),
  ]);
  return parts.flatMap((part) => (part ? [part.default] : []));
}
