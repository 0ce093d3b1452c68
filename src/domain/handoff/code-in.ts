/**
 * The code in what somebody has pasted or typed: a link, digits in groups, or a message around them.
 * Empty where there is none.
 */
export function codeIn(text: string): string {
  const [, linked] = /#\/r\/(\d+)/.exec(text) ?? [];
  if (linked !== undefined) return linked;
  const longest = text.match(/\d[\d\s-]*/g)?.map((digits) => digits.replace(/\D/g, '')) ?? [];
  return longest.reduce((long, digits) => (digits.length > long.length ? digits : long), '');
}
