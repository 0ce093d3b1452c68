import { expect, it } from 'vitest';
import { readDocument } from './architecture/named-tests';

const css = readDocument('src/ui/styles/tokens.css');
const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
const [dark = ''] = rest.split('/* Large text');

/** How light a colour is, from 0 to 1, as WCAG counts it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

it.each([
  ['the light', light],
  ['the dark', dark],
])('edges of fields and the ring of the focus stand out three to one in %s', (_, block) => {
  const colours = new Map(
    [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const colour = (name: string) => colours.get(name) ?? '#';
  for (const ground of ['--ground', '--surface', '--sunken']) {
    for (const line of ['--line-strong', '--focus', '--accent']) {
      expect(contrast(colour(line), colour(ground)), `${line} on ${ground}`).toBeGreaterThan(3);
    }
  }
});
