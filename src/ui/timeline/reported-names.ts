import type { ProvisionId } from '../../domain/policy/document';
import type { Text } from '../../domain/text';
import { library } from '../../state/library.svelte';
import { say } from '../shell/speak';

/** A measure as it is called now; as the report has kept it, where it is no more. */
export const titleOf = (id: string, kept: Text): string =>
  say(library.loaded?.catalogue.measures.find((measure) => measure.id === id)?.title ?? kept);

/** The same of a provision. */
export function provisionTitleOf(id: ProvisionId, kept: Text): string {
  const provisions = library.loaded?.catalogue.measures.flatMap((measure) => measure.provisions);
  return say(provisions?.find((provision) => provision.id === id)?.title ?? kept);
}
