// The table of figures with their bars that docs/measurements.md begins with and README quotes.
import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- The table that `npm run prove` writes. -->';
const END = '<!-- The end of the table. -->';

/** Gates of the benchmark, as its report says them: `**met: name (found)**`. */
const benchRows = (bench) =>
  [...bench.matchAll(/^\*\*(met|MISSED): (.+) \((.+)\)\*\*$/gm)].map(([, met, name, found]) => ({
    name,
    found,
    met: met === 'met',
  }));

/** Sizes as the check prints them: a name, then `Size limit:` and `Size:`. */
const sizeRows = (sizes) =>
  [...sizes.matchAll(/^ *(\S.*)\n *Size limit: +(.+)\n *Size: +(\S+ \S+)/gm)].map(
    ([, name, limit, size]) => ({
      name: `${name}: at most ${limit}`,
      found: size,
      met: Number.parseFloat(size) <= Number.parseFloat(limit),
    }),
  );

const lighthouseRows = (screens) => {
  const least = (index) => Math.min(...screens.map(({ scores }) => scores[index]));
  return [
    ['performance', 0, 0.99],
    ['accessibility', 1, 1],
    ['best practices', 2, 1],
    ['SEO', 3, 1],
  ].map(([name, index, bar]) => ({
    name: `Lighthouse ${name}, lowest of ${screens.length} screens: at least ${bar.toFixed(2)}`,
    found: least(index).toFixed(2),
    met: least(index) >= bar,
  }));
};

/** @returns a markdown table of everything that has a bar */
export function atAGlance({ bench, sizes, screens }) {
  const rows = [...benchRows(bench), ...lighthouseRows(screens), ...sizeRows(sizes)];
  return [
    '| measured | found | bar |',
    '|---|---|---|',
    ...rows.map(({ name, found, met }) => `| ${name} | ${found} | ${met ? 'met' : '**missed**'} |`),
  ].join('\n');
}

/** Puts the table where README quotes it. */
export function quote(table) {
  const readme = readFileSync('README.md', 'utf8');
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new RangeError('README.md has no place for the table.');
  writeFileSync('README.md', `${readme.slice(0, from)}${START}\n\n${table}\n\n${readme.slice(to)}`);
}
