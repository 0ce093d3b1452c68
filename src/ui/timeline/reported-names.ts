import type { ProvisionId } from '../../domain/policy/document';
import type { Text } from '../../domain/text';
import { measureOf, measureWith } from '../../state/measures';
import { say } from '../shell/speak';

/** A measure as it is called now; as the report has kept it, where it is no more. */
export const titleOf = (id: string, kept: Text): string => say(measureOf(id)?.title ?? kept);

/** The same of a provision. */
export function provisionTitleOf(id: ProvisionId, kept: Text): string {
  const provision = measureWith(id)?.provisions.find((each) => each.id === id);
  return say(provision?.title ?? kept);
}
