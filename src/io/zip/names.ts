/** Names stay below what file systems take, with room for a number, counted in bytes of UTF-8. */
const LONGEST = 180;
const LONGEST_ENDING = 20;

/** What Windows keeps for its devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

function cut(text: string, bytes: number): string {
  let kept = '';
  let size = 0;
  for (const sign of text) {
    size += bytesOf(sign);
    if (size > bytes) break;
    kept += sign;
  }
  return kept;
}

/** A name and its ending with the dot; what is too long to be an ending belongs to the name. */
function split(name: string): readonly [string, string] {
  const at = name.lastIndexOf('.');
  const ending = at > 0 ? name.slice(at) : '';
  return bytesOf(ending) > LONGEST_ENDING
    ? [name, '']
    : [name.slice(0, name.length - ending.length), ending];
}

/**
 * A text as the name of a file or folder that every system takes: no path, no sign that Windows
 * forbids, nothing unseen that makes a name read otherwise than it is.
 */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '_')
    .trim();
  const [stem, ending] = split(plain);
  const kept = `${cut(stem, LONGEST - bytesOf(ending)).trim()}${ending}`.replace(/[. ]+$/, '');
  if (kept === '') return '_';
  return RESERVED.test(kept) ? `_${kept}` : kept;
}

/** The same names in their order; one that was there before, in capitals or not, gets a number. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [stem, ending] = split(name);
    let distinct = name;
    for (let n = 2; taken.has(distinct.toLowerCase()); n += 1) distinct = `${stem} (${n})${ending}`;
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}
