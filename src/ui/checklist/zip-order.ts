import type { ChecklistItem, Filing } from '../../domain/filings/filing';
import { checklistWords } from '../../i18n/checklist';
import { formatDay } from '../../i18n/format';
import { speech } from '../../i18n/language.svelte';
import { checklist } from '../../state/checklist.svelte';
import type { ZipOrder } from '../../state/paper-zip.svelte';
import { today } from '../../state/today.svelte';
import { sourceText } from '../filings/cite';
import { filingLabel, itemName } from './named';

/** Everything on a filing’s list with its files, as it is put into a zip. */
export function zipOrder(filing: Filing, items: readonly ChecklistItem[]): ZipOrder {
  const words = checklistWords();
  const label = filingLabel(filing);
  const lines = items.map((item, index) => ({
    item,
    number: String(index + 1).padStart(2, '0'),
    name: itemName(item),
    files: checklist.filesOf(item.id),
  }));
  const rows = lines.map(({ item, number, name, files }) => [
    number,
    name,
    words.states[item.state],
    item.paper ? sourceText(item.paper.source) : words.own,
    item.owner,
    item.due ?? '',
    item.note,
    files.map((file) => file.name).join('\n'),
  ]);
  const { pair } = speech.messages.writing;
  const told = rows.map(([number, name, ...fields]) => {
    const rest = fields.flatMap((field, at) =>
      field === '' ? [] : [`   ${pair(words.columns[at + 2] ?? '', field.replaceAll('\n', '；'))}`],
    );
    return [`${number} ${name}`, ...rest].join('\n');
  });
  const head = words.indexHead(label, formatDay(speech.language, today.current));
  return {
    name: words.zipName(label),
    indexName: words.indexName,
    // Older editors know no other end of a line.
    text: `${[head, ...told, words.indexFoot].join('\n\n')}\n`.replaceAll('\n', '\r\n'),
    rows: [words.columns, ...rows],
    folders: lines.flatMap(({ number, name, files }) =>
      files.length === 0 ? [] : [{ name: `${number} ${name}`, files }],
    ),
  };
}
