import type { deviceWords } from '../../i18n/device';
import type { Belongings } from '../../state/belongings';

/** What belongs to companies in words, as far as there is any. */
export const namedBelongings = (
  { belongings: words }: ReturnType<typeof deviceWords>,
  { filings, certificates, files, contacts, obstacles, history }: Belongings,
): readonly string[] => [
  ...(filings > 0 ? [words.filings(filings)] : []),
  ...(certificates > 0 ? [words.certificates(certificates)] : []),
  ...(files > 0 ? [words.files(files)] : []),
  ...(contacts > 0 ? [words.contacts(contacts)] : []),
  ...(obstacles > 0 ? [words.obstacles(obstacles)] : []),
  ...(history > 0 ? [words.history(history)] : []),
];
