import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const STYLED = /\.(css|svelte)$/;
const MOVES = /\b(transition|animation|scroll-behavior)\b[\w-]*\s*:/;
const SCROLLS = /behavior:\s*['"]smooth/;
const WANTED = '@media (prefers-reduced-motion: no-preference)';

/** The styles without what only those see who have not asked for less motion. */
function atRest(text: string): string {
  const start = text.indexOf(WANTED);
  if (start < 0) return text;
  let end = text.indexOf('{', start) + 1;
  for (let depth = 1; depth > 0 && end < text.length; end += 1) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}') depth -= 1;
  }
  return text.slice(0, start) + atRest(text.slice(end));
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) =>
  join('src', file),
);

it('nothing moves for those who have asked for less motion', () => {
  const styled = files.filter((file) => STYLED.test(file));
  expect(styled.length).toBeGreaterThan(100);
  expect(styled.filter((file) => MOVES.test(atRest(readFileSync(file, 'utf8'))))).toEqual([]);
  const scripted = files.filter((file) => /\.(ts|svelte)$/.test(file));
  expect(scripted.filter((file) => SCROLLS.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('what moves in the app is found by that', () => {
  expect(MOVES.test(atRest('a { transition: color 1s; }'))).toBe(true);
  expect(MOVES.test(atRest(`${WANTED} { a { transition: color 1s; } } b { animation: x; }`))).toBe(
    true,
  );
  expect(MOVES.test(atRest(`${WANTED} { a { transition: color 1s; } } b { color: red; }`))).toBe(
    false,
  );
});
