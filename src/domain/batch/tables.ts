import { codeOf, FINDINGS, type Verdicts } from './judge-batch';
import type { Lack } from './lacking';
import type { Finding } from '../eligibility/verdict';

/** What a file of results says in words. */
export interface TableWords {
  readonly number: string;
  readonly name: string;
  readonly row: string;
  readonly verdict: string;
  readonly lacking: string;
  readonly link: string;
  readonly verdicts: Readonly<Record<Finding, string>>;
  /** Instead of `eligible`, where the measure is a duty. */
  readonly applies: string;
  /** Titles of the measures and questions by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The companies of a batch as the files of results name them. */
export interface Named {
  readonly number: string;
  readonly name: string;
  readonly row: number;
}

type Rows = readonly (readonly string[])[];

const firstCells = ({ number, name, row }: Named): readonly string[] => [number, name, String(row)];
const firstHeadings = (words: TableWords): readonly string[] => [
  words.number,
  words.name,
  words.row,
];

const verdictWord = (words: TableWords, code: number, isDuty: boolean): string =>
  isDuty && code === 0 ? words.applies : words.verdicts[FINDINGS[code] ?? 'ineligible'];

/** Companies by measures. */
export function matrixRows(
  verdicts: Verdicts,
  named: readonly Named[],
  companies: readonly number[],
  words: TableWords,
): Rows {
  const { measures } = verdicts;
  return [
    [
      ...firstHeadings(words),
      ...measures.map(({ id }) => `${id} ${words.titles[id] ?? ''}`.trim()),
    ],
    ...companies.flatMap((company) => {
      const name = named[company];
      if (!name) return [];
      const cells = measures.map((measure) =>
        verdictWord(words, codeOf(verdicts, company, measure), measure.isDuty),
      );
      return [[...firstCells(name), ...cells]];
    }),
  ];
}

/** The companies of one measure, each with its verdict and the questions that it lacks. */
export function measureRows(
  verdicts: Verdicts,
  named: readonly Named[],
  companies: readonly number[],
  measureId: string,
  lacks: readonly Lack[],
  words: TableWords,
): Rows {
  const measure = verdicts.measures.find(({ id }) => id === measureId);
  if (!measure) return [];
  const lacking = new Map<number, string[]>();
  for (const { question, companies: lackers } of lacks) {
    for (const company of lackers) {
      const list = lacking.get(company) ?? [];
      list.push(words.titles[question] ?? question);
      lacking.set(company, list);
    }
  }
  return [
    [...firstHeadings(words), words.verdict, words.lacking],
    ...companies.flatMap((company) => {
      const name = named[company];
      if (!name) return [];
      const verdict = verdictWord(words, codeOf(verdicts, company, measure), measure.isDuty);
      return [[...firstCells(name), verdict, (lacking.get(company) ?? []).join('；')]];
    }),
  ];
}

/** One link for each company; the name stands beside the link, never in it. */
export const linkRows = (
  named: readonly Named[],
  companies: readonly number[],
  linkOf: (company: number) => string,
  words: TableWords,
): Rows => [
  [...firstHeadings(words), words.link],
  ...companies.flatMap((company) => {
    const name = named[company];
    return name ? [[...firstCells(name), linkOf(company)]] : [];
  }),
];
