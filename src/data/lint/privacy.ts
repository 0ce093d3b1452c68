import type { LintInput, Problem, Said } from './problem';
import { words } from './words';

const SEPARATOR = '[-—－ ]?';
const MOBILE = new RegExp(
  `(?<!\\d)(?:\\+?86${SEPARATOR})?1[3-9]\\d${SEPARATOR}\\d{4}${SEPARATOR}\\d{4}(?!\\d)`,
);
const LANDLINE = new RegExp(
  `(?<!\\d)[（(]?0\\d{2,3}[）)]?${SEPARATOR}[2-8]\\d{2,3}${SEPARATOR}\\d{4}(?!\\d)`,
);
const TITLES = '局长|副局长|处长|副处长|主任|副主任|科长|所长|院长|联络员|组长|先生|女士|同志';
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const COMPOUND_SURNAMES = '欧阳|司马|上官|诸葛|夏侯|司徒|令狐|皇甫|尉迟|长孙|慕容|端木';
const PERSON = new RegExp(
  `(?:${COMPOUND_SURNAMES}|[${SURNAMES}])[\\u4e00-\\u9fff]{1,2}(?:${TITLES})|` +
    `(?:${TITLES})[：:](?:${COMPOUND_SURNAMES}|[${SURNAMES}])`,
);

/** Persons and telephones in a text. */
export function privateIn(text: string): readonly Said[] {
  return [
    ...(MOBILE.test(text) ? [words.mobile] : []),
    ...(LANDLINE.test(text) ? [words.landline] : []),
    ...(PERSON.test(text) ? [words.person] : []),
  ];
}

/** Every text in a value with its path, addresses aside. */
export function textsIn(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  // An address may hold long runs of digits.
  return Object.entries(value)
    .filter(([key]) => key !== 'url')
    .flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** No text names a person or a telephone. */
export function lintPrivacy({
  catalogue: { documents, facts, terms, warnings },
  library: { procedures, regulations, renewalRules },
}: LintInput): readonly Problem[] {
  return [
    ...textsIn({ documents, facts, terms, warnings }, 'catalogue'),
    ...textsIn({ procedures, regulations, renewalRules }, 'library'),
  ].flatMap(([where, text]) =>
    privateIn(text).map((said) => ({ rule: 'privacy', where, ...said })),
  );
}
