const DIGITS = '零一二三四五六七八九';
const NUMERAL = '([一二三四五六七八九十百零\\d]+)';
const ITEM = new RegExp(`第（${NUMERAL}）项`, 'g');
const PARAGRAPH = new RegExp(`第${NUMERAL}款`, 'g');
const ARTICLE = new RegExp(`第${NUMERAL}条(?:之${NUMERAL})?`, 'g');
const PART = /^[一二三四五六七八九十](、[一二三四五六七八九十])*$/;

/** A number below 1000 in Chinese numerals, such as 一百零三, or in digits. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let sum = 0;
  let digit = 0;
  for (const sign of text) {
    if (sign === '百' || sign === '十') {
      sum += Math.max(digit, 1) * (sign === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = DIGITS.indexOf(sign);
    }
  }
  return sum + digit;
}

/** Where a regulation says something; as it stands there where that is no article. */
export function articleInEnglish(text: string): string {
  const said = PART.test(text)
    ? `Part ${text.split('、').map(numberOf).join(', ')}`
    : text
        .replace(ARTICLE, (_, number: string, inserted?: string) =>
          inserted === undefined
            ? `Article ${numberOf(number)}`
            : `Article ${numberOf(number)}-${numberOf(inserted)}`,
        )
        .replace(PARAGRAPH, (_, number: string) => `, paragraph ${numberOf(number)}`)
        .replace(ITEM, (_, number: string) => ` (${numberOf(number)})`)
        .replace(/附件(\d+)/g, 'Annex $1')
        .replaceAll('、', ', ')
        .replaceAll('至', ' to ')
        .trim();
  return /\p{Script=Han}/u.test(said) ? text : said;
}
