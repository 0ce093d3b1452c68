import type { Certificate } from '../../domain/filings/filing';
import type { StageReason } from '../../domain/products/stage';
import { certificateKinds } from '../../i18n/agenda';
import { productsWords } from '../../i18n/products';
import { filingName } from '../filings/named';

/** A certificate by its kind, with its number where one was entered. */
export const certificateName = ({ kind, number }: Certificate): string =>
  number === '' ? certificateKinds()[kind] : `${certificateKinds()[kind]} ${number}`;

function nameIn(reason: StageReason): string {
  if (reason.kind === 'filing') return filingName(reason.filing);
  return reason.kind === 'certificate' ? certificateName(reason.certificate) : '';
}

/** What tells the stage of a product, in words. */
export const because = (reason: StageReason): string =>
  productsWords().because[reason.kind](nameIn(reason));
