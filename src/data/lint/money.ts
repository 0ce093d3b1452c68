const MONEY =
  /[\d一二三四五六七八九十百千万亿]\s*[多余几]?[百千万亿]*\s*(?:元|美元|欧元|人民币)|人民币|[￥¥$€]|\b(?:RMB|CNY|USD|yuan|dollars?)\b/iu;

/** Whether a text speaks of an amount of money, in figures or in words. */
export const speaksOfMoney = (text: string): boolean => MONEY.test(text);
