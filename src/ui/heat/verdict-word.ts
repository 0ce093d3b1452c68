import type { Row } from '../../domain/eligibility/assessment';
import type { Provision } from '../../domain/policy/document';
import { speech } from '../../i18n/language.svelte';

/** A verdict in the words of its provision: a duty is never “usable”. */
export const verdictWord = ({ verdict }: Row, { kind }: Provision): string =>
  kind === 'duty' && verdict === 'eligible'
    ? speech.messages.applies
    : speech.messages.verdicts[verdict];
