import type { Force } from '../../domain/policy/document';
import { speech } from '../../i18n/language.svelte';

/** Whether a document is in force, in words. */
export function forceWord(force: Force): string {
  const { inForce, lapsed, notYet } = speech.messages.measures;
  return { 'in-force': inForce, lapsed, 'not-yet': notYet }[force];
}
