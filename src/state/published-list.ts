/** SHA-256 of each published file, in hexadecimal, by its path. */
export type PublishedList = ReadonlyMap<string, string>;

const LINE = /^([0-9a-f]{64}) {2}(\S.*)$/;

/** Reads a list in the format of `sha256sum`; undefined for anything else, such as a page of HTML. */
export function readList(text: string): PublishedList | undefined {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length === 0) return undefined;
  const list = new Map<string, string>();
  for (const line of lines) {
    const [, sum, path] = LINE.exec(line) ?? [];
    if (sum === undefined || path === undefined) return undefined;
    list.set(path, sum);
  }
  return list;
}

/** SHA-256 in hexadecimal, as `sha256sum` writes it. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
