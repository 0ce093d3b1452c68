/** A word as it is compared: small, one shape for what is the same, without blanks and marks at its ends. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, '')
    .replace(/^\*+|[*:?]+$/g, '');
