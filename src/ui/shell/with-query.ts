/** An address that asks for what is set; without any of it, the address alone. */
export function withQuery(
  address: string,
  wanted: Readonly<Record<string, string | false | undefined>>,
): string {
  const set = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return set.length === 0 ? address : `${address}?${new URLSearchParams(set).toString()}`;
}
